package org.warraq.events;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A live event: when and where lists look for it. What it says is in its rendering. */
@Entity
@Table(name = "event")
public class Event extends PanacheEntityBase {

    @Id
    public UUID id;

    /** What lists are ordered by; of whole days, the beginning of the first in UTC. */
    public Instant starts;

    /** The first moment after it; of whole days, the end of the last in UTC. */
    public Instant ends;

    /** Whether it is told in whole days. */
    public boolean dated;

    /** Its class of length, see {@link Extent}. */
    public int span;

    public String category;
    public String country;

    /** The event that it is part of, live or not. */
    @Column(name = "part_of")
    public UUID partOf;

    void apply(EventContent content) {
        var extent = Extent.of(content.start(), content.end());
        starts = extent.starts();
        ends = extent.ends();
        dated = extent.dated();
        span = extent.span();
        category = content.category().toString();
        country = content.venue() == null ? null : content.venue().country();
        partOf = content.partOf();
    }

    /** {@code id} and the events around it, as far as what is live says. */
    static List<UUID> around(UUID id) {
        return Event.getSession()
                .createNativeQuery("""
                        with recursive up(id, height) as (
                            select cast(:id as uuid), 1
                            union all
                            select e.part_of, up.height + 1 from event e join up on e.id = up.id
                            where e.part_of is not null and up.height < 100)
                        select id from up""", UUID.class)
                .setParameter("id", id)
                .getResultList();
    }
}
