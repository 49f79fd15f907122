package org.warraq.editorial;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;

/** How far each reader of the log has come, and what it set aside because it could not follow it. */
@ApplicationScoped
class Bookmarks {

    /** What is set aside is taken up again after 2 s, then after 4, and so on up to this many. */
    private static final int LONGEST_PAUSE = 300;

    private static final int AT_ONCE = 20;

    @Inject
    Session entities;

    /**
     * Where readers stand.
     *
     * @param caughtUp whether there is nothing to do now, nor to try again
     * @param setAside by any reader
     */
    record Standing(boolean caughtUp, long setAside) {}

    Standing standing(Collection<String> readers, long head) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var row = entities.createNativeQuery("""
                            select (select count(*) from change_reader where name = any(:readers) and position >= :head),
                                count(*), count(*) filter (where next_try <= now())
                            from change_set_aside where reader = any(:readers)""", Object[].class)
                    .setParameter("readers", readers.toArray(String[]::new))
                    .setParameter("head", head)
                    .getSingleResult();
            return new Standing((head == 0 || count(row[0]) == readers.size()) && count(row[2]) == 0, count(row[1]));
        });
    }

    long position(String reader) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select position from change_reader where name = ?1", Long.class)
                        .setParameter(1, reader)
                        .uniqueResultOptional()
                        .orElse(0L));
    }

    void moveTo(String reader, long position) {
        QuarkusTransaction.requiringNew().run(() -> move(reader, position));
    }

    /** Moves on past the change at {@code position}, which is tried again later. */
    void setAside(String reader, long position, RuntimeException failure) {
        QuarkusTransaction.requiringNew().run(() -> {
            keep(reader, position, failure);
            move(reader, position);
        });
    }

    /** Lets the next try at what was set aside wait longer. */
    void failedAgain(String reader, long position, RuntimeException failure) {
        QuarkusTransaction.requiringNew().run(() -> keep(reader, position, failure));
    }

    void followedAtLast(String reader, long position) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeMutationQuery(
                                "delete from change_set_aside where reader = :reader and position = :position")
                        .setParameter("reader", reader)
                        .setParameter("position", position)
                        .executeUpdate());
    }

    /** Some of what {@code reader} set aside and is to try again now. */
    List<Long> toTryAgain(String reader) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("""
                                select position from change_set_aside where reader = :reader and next_try <= now()
                                order by next_try, position limit :limit""", Long.class)
                        .setParameter("reader", reader)
                        .setParameter("limit", AT_ONCE)
                        .getResultList());
    }

    private void move(String reader, long position) {
        entities.createNativeMutationQuery("""
                        insert into change_reader (name, position) values (?1, ?2)
                        on conflict (name) do update set position = excluded.position""")
                .setParameter(1, reader)
                .setParameter(2, position)
                .executeUpdate();
    }

    private void keep(String reader, long position, RuntimeException failure) {
        entities.createNativeMutationQuery("""
                        insert into change_set_aside as kept (reader, position, since, tries, next_try, failure)
                        values (:reader, :position, now(), 1, now() + interval '2 seconds', :failure)
                        on conflict (reader, position) do update set
                            tries = kept.tries + 1, failure = excluded.failure,
                            next_try = now() + least(power(2, least(kept.tries + 1, 30)), :longest) * interval '1 second'""")
                .setParameter("reader", reader)
                .setParameter("position", position)
                .setParameter("failure", failure.toString())
                .setParameter("longest", LONGEST_PAUSE)
                .executeUpdate();
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }
}
