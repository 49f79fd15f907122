package org.warraq.articles;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.warraq.sections.Section;

/** A live article: what lists choose and order by. What it says is in its rendering. */
@Entity
@Table(name = "article")
public class Article extends PanacheEntityBase {

    @Id
    public UUID id;

    public String locale;

    /** Live as well: an article does not stand without its section. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    public Section section;

    @Column(name = "translation_group")
    public UUID translationGroup;

    @Column(name = "breaking_until")
    public Instant breakingUntil;

    /** Null to do as the section does. */
    @Column(name = "listed_wish")
    public Boolean listedWish;

    public boolean listed;

    @Column(name = "published_at")
    public Instant publishedAt;

    @Column(name = "modified_at")
    public Instant modifiedAt;

    /** The sections that it names, its own first; live or not. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public UUID[] sections;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public UUID[] events;

    /** Those who are in it, those whom the editor named first; not who made it. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public UUID[] people;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public UUID[] tags;

    /** Of its headline, however it is spelled; null until it is filed by a release that writes it. */
    @Column(name = "headline_key")
    public UUID headlineKey;

    /** The words of headline and standfirst, reduced; null likewise. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] about;

    /** The keys of everything else that it is found by. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public UUID[] facets;

    /** Of its facets, its events, its sections and the sections above them. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public UUID[] keys;

    /** The live members of a translation group. */
    static List<UUID> inGroup(UUID group) {
        return Article.getSession()
                .createNativeQuery("select id from article where translation_group = :group", UUID.class)
                .setParameter("group", group)
                .getResultList();
    }

    /** The live member of a translation group that is in {@code locale}; at most one is. */
    static Optional<UUID> inGroup(UUID group, String locale) {
        return Article.getSession()
                .createNativeQuery(
                        "select id from article where translation_group = :group and locale = :locale", UUID.class)
                .setParameter("group", group)
                .setParameter("locale", locale)
                .uniqueResultOptional();
    }

    /** Live articles that name {@code section}, from behind {@code last} in the order of ids. */
    static List<UUID> naming(UUID section, UUID last, int limit) {
        return Article.getSession()
                .createNativeQuery("""
                        select id from article where sections @> array[:section] and id > :last order by id limit :limit""", UUID.class)
                .setParameter("section", section)
                .setParameter("last", last)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Those of {@code ids} that are live, locked in the order of ids. */
    static List<Article> locked(Collection<UUID> ids) {
        return Article.getSession()
                .createNativeQuery("select * from article where id = any(:ids) order by id for update", Article.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }
}
