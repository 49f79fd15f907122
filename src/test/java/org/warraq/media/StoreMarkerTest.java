package org.warraq.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.app.NewsroomTest;

/** A server runs only where the media of its database are. */
@NewsroomTest
class StoreMarkerTest {

    @Inject
    StoreMarker marker;

    @Inject
    MediaStore store;

    @Inject
    AgroalDataSource database;

    @TempDir
    Path folder;

    private String id;

    @BeforeEach
    void remember() throws SQLException, IOException {
        id = Files.readString(store.file(StoreMarker.KEY).orElseThrow());
        assertThat(known()).isEqualTo(id);
    }

    @AfterEach
    void restore() throws SQLException, IOException {
        mark(id);
        run("update media_store set id = '" + id + "'");
    }

    @Test
    void theStoreThatTheDatabaseKnowsIsGood() {
        assertThat(marker.objection()).isEmpty();
    }

    @Test
    void theStoreOfAnotherDatabaseIsRefused() throws IOException {
        mark(UUID.randomUUID().toString());
        assertThat(marker.objection()).get().asString().contains("belongs to another database", "WARRAQ_MEDIA_FOLDER");
    }

    @Test
    void anEmptyStoreIsRefusedWhereThereWasOne() throws IOException {
        store.forget(StoreMarker.KEY);
        assertThat(marker.objection()).get().asString().contains("not the one that this database knows", id);
        assertThat(store.find(StoreMarker.KEY)).as("nothing was marked").isEmpty();
    }

    @Test
    void theFirstStartMarksBoth() throws IOException, SQLException {
        store.forget(StoreMarker.KEY);
        run("delete from media_store");
        assertThat(marker.objection()).isEmpty();
        assertThat(known())
                .isEqualTo(Files.readString(store.file(StoreMarker.KEY).orElseThrow()));
        assertThat(marker.objection()).isEmpty();
    }

    @Test
    void aDatabaseThatKnowsNoneTakesTheOneThatItFinds() throws SQLException {
        run("delete from media_store");
        assertThat(marker.objection()).isEmpty();
        assertThat(known()).isEqualTo(id);
    }

    private void mark(String text) throws IOException {
        store.forget(StoreMarker.KEY);
        store.keep(StoreMarker.KEY, Files.writeString(folder.resolve("mark"), text), "text/plain");
    }

    private String known() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from media_store")) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
