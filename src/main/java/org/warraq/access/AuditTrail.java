package org.warraq.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Map;
import org.hibernate.Session;
import org.warraq.http.Origin;
import org.warraq.http.Origins;

/**
 * Writes down who did what. An entry is a row of the acting transaction: an act that is undone leaves none, and none
 * happens without one. Rows are only ever added.
 */
@ApplicationScoped
public class AuditTrail {

    /** The revision before is the one that the last act on the same thing brought it to. */
    private static final String ADD = """
            insert into audit (actor_id, actor_name, action, kind, item, from_revision, to_revision, address, trace_id,
                details)
            values (?, ?, ?, ?, ?,
                (select last.to_revision from audit last where last.item = ? order by last.at desc, last.id desc limit 1),
                ?, ?, ?, ?::jsonb)""";

    @Inject
    Session session;

    @Inject
    Origins origins;

    @Inject
    ObjectMapper json;

    /** Adds {@code entry} to the current transaction, with where the request at hand comes from. */
    public void record(AuditEntry entry) {
        record(entry, origins.now());
    }

    void record(AuditEntry entry, Origin origin) {
        // By JDBC: what else the session holds need not be written for it.
        session.doWork(connection -> add(connection, entry, origin));
    }

    private void add(Connection connection, AuditEntry entry, Origin origin) throws SQLException {
        var subject = entry.subject();
        try (PreparedStatement row = connection.prepareStatement(ADD)) {
            row.setString(1, entry.actorId());
            row.setString(2, entry.actorName());
            row.setString(3, entry.action());
            row.setString(4, subject.kind());
            row.setObject(5, subject.item(), Types.OTHER);
            row.setObject(6, subject.item(), Types.OTHER);
            row.setObject(7, subject.revision(), Types.INTEGER);
            row.setString(8, origin.address());
            row.setString(9, origin.traceId());
            row.setString(10, text(entry.details()));
            row.executeUpdate();
        }
    }

    private String text(Map<String, Object> details) {
        try {
            return details == null ? null : json.writeValueAsString(details);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("Details that are no JSON", impossible);
        }
    }
}
