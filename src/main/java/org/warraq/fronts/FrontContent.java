package org.warraq.fronts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.Outline;
import org.warraq.http.ApiException;
import org.warraq.http.RequestRecord;
import org.warraq.http.SelfChecking;
import org.warraq.http.Violation;
import org.warraq.http.Violations;
import org.warraq.media.Picture;
import org.warraq.text.CodePoints;
import org.warraq.text.Languages;
import org.warraq.text.Localized;
import org.warraq.text.OneLine;
import org.warraq.text.SlugForm;

/** What an editor writes about a front. */
@RequestRecord
@Schema(description = "A front, as it is written.")
public record FrontContent(
        @SlugForm
        @Schema(
                description =
                        "At most 80 characters, the same in all languages; made from the name if left out. One of before leads to the present one.",
                example = "home")
        String slug,

        @NotNull
        @OneLine
        @CodePoints(min = 1, max = 100)
        @Schema(required = true, description = "At most 100 characters in each language.")
        Localized name,

        @Schema(
                description =
                        "The language that it is in: one of those that it has a name in. If left out it is answered in the language asked for.",
                example = "ar")
        String locale,

        @Size(max = 20)
        @Schema(
                description =
                        "At most 20, from the top down, with at most 100 things in all, and fills for at most 100. What stands in several is shown in the highest.")
        List<@NotNull @Valid FrontSlot> slots)
        implements SelfChecking {

    /** In all slots together: so that the keys of all that is shown fit into one header. */
    private static final int MOST = 100;

    private static final String[] SHOWN = {"article", "section", "person", "event"};

    public FrontContent {
        slots = slots == null ? List.of() : slots;
    }

    @Override
    public void check(Violations violations) {
        var names = new HashSet<String>();
        for (var place = 0; place < slots.size(); place++) {
            var slot = slots.get(place);
            if (slot == null) {
                continue;
            }
            var at = violations.at("slots").at(place);
            if (slot.name() != null && !names.add(slot.name())) {
                at.add("name", "duplicate", "is the name of a slot above");
            }
            slot.check(at);
        }
        if (sum(slot -> slot.items().size()) > MOST) {
            violations.add("slots", "too-many", "must hold at most " + MOST + " things in all");
        }
        if (sum(FrontSlot::filled) > MOST) {
            violations.add("slots", "too-many", "must be filled with at most " + MOST + " things in all");
        }
    }

    private int sum(ToIntFunction<FrontSlot> part) {
        return slots.stream().filter(Objects::nonNull).mapToInt(part).sum();
    }

    /** Refuses languages that are not configured, or in which it has no name. */
    void checkLocales(Languages languages) {
        var wrong = new ArrayList<Violation>();
        var configured = "must be one of " + String.join(", ", languages.tags());
        if (locale != null && !languages.contains(locale)) {
            wrong.add(new Violation("/locale", "unknown", configured));
        } else if (locale != null && name.get(locale) == null) {
            wrong.add(new Violation("/name", "required", "must have a text in " + locale));
        }
        for (var place = 0; place < slots.size(); place++) {
            var fill = slots.get(place).fill();
            if (fill != null && fill.locale() != null && !languages.contains(fill.locale())) {
                wrong.add(new Violation("/slots/" + place + "/fill/locale", "unknown", configured));
            }
        }
        if (!wrong.isEmpty()) {
            throw ApiException.validationFailed(wrong);
        }
    }

    /** Its name where one is wanted, for the desk and for a slug. */
    String label(Languages languages) {
        return name.text(languages, locale);
    }

    Outline outline(Languages languages) {
        var references = new ArrayList<Outline.Reference>();
        for (var place = 0; place < slots.size(); place++) {
            references(slots.get(place), "/slots/" + place, references);
        }
        return new Outline(label(languages), locale, null, null, Map.of(), references, null, 0);
    }

    private static void references(FrontSlot slot, String pointer, List<Outline.Reference> references) {
        for (var place = 0; place < slot.items().size(); place++) {
            var entry = slot.items().get(place);
            var at = pointer + "/items/" + place;
            references.add(Outline.Reference.soft(entry.ref(), at + "/ref", SHOWN));
            references.addAll(Picture.references(entry.image(), at + "/image"));
        }
        if (slot.fill() != null) {
            references.addAll(slot.fill().references(pointer + "/fill"));
        }
    }
}
