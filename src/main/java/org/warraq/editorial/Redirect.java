package org.warraq.editorial;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.warraq.http.PageRequest;

/** An address of the site that leads to another, or that is gone. */
@Entity
@Table(name = "redirect")
public class Redirect extends PanacheEntityBase {

    /** How many there are, counted no further than it is told. */
    static final String COUNT =
            "select count(*) from (select 1 from redirect limit " + (PageRequest.REACH_OF_PAGES + 1) + ") counted";

    @Id
    public UUID id;

    /** A path of the site, with its query if that matters; as {@link RedirectPaths} spells it. */
    @Column(name = "from_path")
    public String from;

    /** Null if it is gone. */
    @Column(name = "to_path")
    public String to;

    public boolean permanent;

    public long version;

    @Column(name = "created_at")
    public Instant createdAt;

    static Optional<Redirect> leadingFrom(String path) {
        return Redirect.find("from", path).firstResultOptional();
    }
}
