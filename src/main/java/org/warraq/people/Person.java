package org.warraq.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.warraq.text.Initials;
import org.warraq.text.Languages;
import org.warraq.text.SortKeys;

/** A live person: what lists need of them. What is said of them is in their rendering. */
@Entity
@Table(name = "person")
public class Person extends PanacheEntityBase {

    @Id
    public UUID id;

    @Column(name = "is_author")
    public boolean author;

    /** Where somebody stands in the alphabetical list of a locale. */
    record Place(String locale, String sortKey, String initial) {

        /** Under the name that is shown in {@code locale}, as that name's own language sorts it. */
        static Place of(PersonContent content, Languages languages, String locale) {
            var shown = content.name().localeFor(languages, locale).orElseThrow();
            var sortName =
                    content.sortName() == null ? null : content.sortName().get(shown);
            var name = sortName == null ? content.name().get(shown) : sortName;
            return new Place(locale, SortKeys.of(name, locale), Initials.of(name));
        }
    }

    void list(Place place) {
        getSession()
                .createNativeMutationQuery("""
                        insert into person_listing (person, locale, sort_key, initial, is_author)
                        values (:person, :locale, :sortKey, :initial, :author)
                        on conflict (person, locale) do update set
                            sort_key = excluded.sort_key, initial = excluded.initial, is_author = excluded.is_author""")
                .setParameter("person", id)
                .setParameter("locale", place.locale())
                .setParameter("sortKey", place.sortKey())
                .setParameter("initial", place.initial())
                .setParameter("author", author)
                .executeUpdate();
    }
}
