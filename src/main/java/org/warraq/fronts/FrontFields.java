package org.warraq.fronts;

import java.util.List;
import java.util.function.Predicate;
import org.warraq.articles.ArticleCard;
import org.warraq.events.EventCard;
import org.warraq.http.ApiException;
import org.warraq.http.FieldMask;
import org.warraq.people.PersonCard;
import org.warraq.sections.SectionCard;

/** Which fields of a front there are to be asked for: those of a card are those of any kind that may stand there. */
final class FrontFields {

    private static final String ITEMS = "slots.items.";

    private static final List<Class<?>> CARDS =
            List.of(ArticleCard.class, SectionCard.class, PersonCard.class, EventCard.class);

    private FrontFields() {}

    /**
     * @param fields as asked, null for everything
     * @throws ApiException {@code invalid-parameter} (400) naming what the front does not have
     */
    static FieldMask mask(String fields) {
        var mask = FieldMask.of(FrontView.class, fields);
        if (mask != null) {
            List.of(fields.split(",", -1)).stream()
                    .filter(field -> field.startsWith(ITEMS))
                    .filter(Predicate.not(FrontFields::ofAnyCard))
                    .findFirst()
                    .ifPresent(field -> {
                        throw ApiException.invalidParameter("fields", "has no field `" + field + "`");
                    });
        }
        return mask;
    }

    private static boolean ofAnyCard(String field) {
        return CARDS.stream().anyMatch(card -> {
            try {
                FieldMask.of(card, field.substring(ITEMS.length()));
                return true;
            } catch (ApiException unknown) {
                return false;
            }
        });
    }
}
