package org.warraq.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import org.warraq.app.DataDirectory;
import org.warraq.app.EmbeddedDatabase;

/** {@code Copy <copies> <data directory>}: makes a newsroom of generated articles larger by copies of them. */
public final class Copy {

    /** Nothing here need survive a crash, and more memory than a newsroom gets saves an hour. */
    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "off",
            "full_page_writes", "off",
            "synchronous_commit", "off",
            "autovacuum", "off",
            "max_wal_size", "8GB",
            "shared_buffers", "1GB");

    private Copy() {}

    public static void main(String... arguments) throws Exception {
        try (var directory = DataDirectory.at(Path.of(arguments[1]))) {
            directory.lock();
            try (var database = EmbeddedDatabase.start(directory, SETTINGS);
                    var superuser = DriverManager.getConnection(database.url(), "postgres", database.password())) {
                new Copies(superuser).make(Integer.parseInt(arguments[0]));
                superuser.createStatement().execute("checkpoint");
            }
        }
    }
}
