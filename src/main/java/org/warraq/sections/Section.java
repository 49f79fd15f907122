package org.warraq.sections;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** A live section: what lists and articles need of it. What it says is in its rendering. */
@Entity
@Table(name = "section")
public class Section extends PanacheEntityBase {

    static final int DEEPEST = 6;

    @Id
    public UUID id;

    /** Live as well: a section does not stand without the one it stands in. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    public Section parent;

    public int position;
    public boolean listed;

    /** The live ancestors of {@code id}, from the root down; without the section itself. */
    public static List<UUID> ancestors(UUID id) {
        return Section.getSession()
                .createNativeQuery("""
                        with recursive up(id, height) as (
                            select parent_id, 1 from section where id = :id and parent_id is not null
                            union all
                            select s.parent_id, up.height + 1 from section s join up on s.id = up.id
                            where s.parent_id is not null and up.height < 100)
                        select id from up order by height desc""", UUID.class)
                .setParameter("id", id)
                .getResultList();
    }
}
