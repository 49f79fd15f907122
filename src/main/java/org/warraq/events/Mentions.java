package org.warraq.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.warraq.tags.TagUse;

/** The rows by which lists find a live event under the people, sections and tags that it names, live or not. */
@ApplicationScoped
class Mentions {

    @Inject
    Session session;

    @Inject
    TagUse tags;

    /** Makes {@code event}, whose row is there, to be found under what {@code content} names, and nothing else. */
    void write(Event event, EventContent content) {
        session.flush();
        unlist(event.id);
        insert(event.id, "person", people(content));
        insert(event.id, "section", new LinkedHashSet<>(content.sections()));
        insert(event.id, "tag", new LinkedHashSet<>(content.tags()));
        tags.carry(event.id, Set.copyOf(content.tags()));
    }

    void clear(UUID event) {
        unlist(event);
        tags.drop(event);
    }

    private void unlist(UUID event) {
        session.createNativeMutationQuery("delete from event_listing where event = :event")
                .setParameter("event", event)
                .executeUpdate();
    }

    private void insert(UUID event, String relation, Set<UUID> targets) {
        if (targets.isEmpty()) {
            return;
        }
        session.createNativeMutationQuery("""
                        insert into event_listing (event, relation, target, span, starts, ends, dated)
                        select e.id, :relation, target, e.span, e.starts, e.ends, e.dated
                        from event e, unnest(:targets) target where e.id = :event""")
                .setParameter("relation", relation)
                .setParameter("targets", targets.toArray(UUID[]::new))
                .setParameter("event", event)
                .executeUpdate();
    }

    private static Set<UUID> people(EventContent content) {
        return Stream.concat(
                        content.organisers().stream().map(Organiser::person),
                        content.participants().stream().map(Participant::person))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
