package org.warraq.editorial;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.UUID;
import org.warraq.access.DatabaseAway;
import org.warraq.access.SectionTree;

/** Where sections stand in work and live, for the limits of callers: asked before there is a transaction. */
@ApplicationScoped
class StandingSections implements SectionTree {

    @Inject
    AgroalDataSource database;

    @Override
    public Collection<Place> places() {
        var places = new ArrayList<Place>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select i.id, coalesce(i.merged_into, head.target, i.section_id), i.live_revision is not null,
                            coalesce(live.target, i.live_section_id)
                        from item i left join alias head on head.id = i.section_id
                        left join alias live on live.id = i.live_section_id
                        where i.kind = 'section'""");
                var row = query.executeQuery()) {
            while (row.next()) {
                places.add(new Place(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getBoolean(3),
                        row.getObject(4, UUID.class)));
            }
        } catch (SQLException failure) {
            if (DatabaseAway.causes(failure)) {
                throw DatabaseAway.problem(failure);
            }
            throw new IllegalStateException("The sections cannot be read", failure);
        }
        return places;
    }
}
