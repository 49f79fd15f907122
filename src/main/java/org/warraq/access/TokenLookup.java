package org.warraq.access;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * From a token to its caller, by one statement on a unique index. Nothing is remembered: what is revoked is refused by the
 * next request on every node, and no cache has to hear of it.
 */
@ApplicationScoped
class TokenLookup {

    private static final String COLUMNS = """
            select id, name, role, permissions, kinds, sections, own, expires_at, last_used_at from access_token
            where revoked_at is null and
            """;

    @Inject
    AgroalDataSource database;

    @Inject
    SectionTree sections;

    @Inject
    LastUses lastUses;

    @Inject
    Clock clock;

    /** A token that is good, and when it was last known to be used. */
    private record Found(UUID id, Caller caller, Instant lastUsedAt) {}

    /**
     * The caller whose token {@code secret} is; nobody if it is unknown, revoked or expired.
     *
     * @throws org.warraq.http.ApiException {@code unavailable} (503) if the database does not answer
     */
    Optional<Caller> bySecret(String secret) {
        if (!Secret.isWellFormed(secret)) {
            return Optional.empty();
        }
        var found = find("digest = ?", Secret.digest(secret)).stream().findFirst();
        found.ifPresent(token -> lastUses.note(token.id(), token.lastUsedAt()));
        return found.map(Found::caller);
    }

    /** The callers of tokens as they are now, by the ids of these; without those that are not good any more. */
    Map<UUID, Caller> byIds(Collection<UUID> ids) {
        return find("id = any(?)", ids.toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(Found::id, Found::caller));
    }

    private List<Found> find(String condition, Object key) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(COLUMNS + condition)) {
            query.setObject(1, key);
            var tree = sections.once();
            return all(query).stream()
                    .filter(this::isGood)
                    .map(found -> within(found, tree))
                    .toList();
        } catch (SQLException failure) {
            if (DatabaseAway.causes(failure)) {
                throw DatabaseAway.problem(failure);
            }
            throw new IllegalStateException("Tokens cannot be looked up", failure);
        }
    }

    private boolean isGood(Found found) {
        var expiresAt = found.caller().expiresAt();
        return expiresAt == null || expiresAt.isAfter(clock.instant());
    }

    private static Found within(Found found, SectionTree tree) {
        return new Found(found.id(), found.caller().in(tree), found.lastUsedAt());
    }

    private static List<Found> all(PreparedStatement query) throws SQLException {
        var all = new ArrayList<Found>();
        try (var row = query.executeQuery()) {
            while (row.next()) {
                all.add(found(row));
            }
        }
        return all;
    }

    private static Found found(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var remit = Remit.of(
                set(row.getArray("kinds"), String[].class),
                set(row.getArray("sections"), UUID[].class),
                row.getBoolean("own"));
        var permissions = set(row.getArray("permissions"), String[].class);
        var role = row.getString("role");
        return new Found(
                id,
                new Caller(
                        new Actor(id.toString(), row.getString("name"), permissions, remit),
                        role == null ? null : Role.named(role).orElseThrow(),
                        instant(row, "expires_at")),
                instant(row, "last_used_at"));
    }

    private static <T> Set<T> set(Array array, Class<T[]> type) throws SQLException {
        return array == null ? null : Set.of(type.cast(array.getArray()));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
