package org.warraq.fronts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.warraq.access.Actor;
import org.warraq.editorial.Change;
import org.warraq.editorial.ItemKinds;
import org.warraq.editorial.Outline;
import org.warraq.editorial.PlainWriting;
import org.warraq.editorial.SlugBook;
import org.warraq.http.ApiException;
import org.warraq.http.Violation;
import org.warraq.text.Languages;

/** Writes down what a front says: in the transaction of the act, which holds the row. */
@ApplicationScoped
class FrontWriting {

    @Inject
    PlainWriting plain;

    @Inject
    FrontGalleys galleys;

    @Inject
    FrontRows rows;

    @Inject
    SlugBook slugs;

    @Inject
    ItemKinds kinds;

    @Inject
    ObjectMapper json;

    @Inject
    Languages languages;

    /**
     * What an act makes of a front.
     *
     * @param restoredFrom the version whose content it is; null for a new one
     */
    record Edition(FrontContent content, Change.Action action, Long restoredFrom) {

        static Edition of(FrontContent content, Change.Action action) {
            return new Edition(content, action, null);
        }
    }

    Front begun(UUID id, Actor actor) {
        return Front.begun(id, actor, plain.now());
    }

    ManagedFront written(Front front, Edition edition, Actor actor) {
        var content = edition.content();
        content.checkLocales(languages);
        var outline = content.outline(languages);
        var warnings = plain.naming(outline);
        checkOverrides(content);
        front.label = outline.label();
        front.locale = content.locale();
        front.slug = slug(front.id, content);
        front.refs = outline.references().stream()
                .map(Outline.Reference::id)
                .distinct()
                .toArray(UUID[]::new);
        front.touched(actor, edition.action() == Change.Action.CREATED ? front.createdAt : plain.now());
        // Its rows point at it, so it is there first.
        front.persistAndFlush();
        FrontVersion.keep(front, json(content), edition.restoredFrom());
        rows.write(front.id, content);
        plain.written(galleys.galley(front, content), edition.action(), actor);
        return ManagedFront.of(front, content, warnings);
    }

    void deleted(Front front, Actor actor) {
        plain.deleted(galleys.galley(front, content(front)), actor);
        rows.remove(front.id);
        slugs.release(front.id);
        front.delete();
    }

    ManagedFront managed(Front front) {
        var content = content(front);
        return ManagedFront.of(front, content, plain.notLive(content.outline(languages)));
    }

    FrontContent content(Front front) {
        return galleys.content(FrontVersion.newest(front));
    }

    FrontContent content(FrontVersion version) {
        return galleys.content(version);
    }

    /** One for all languages, kept under the default one. */
    private String slug(UUID id, FrontContent content) {
        var locale = languages.defaultTag();
        var wish = new Outline.SlugWish(content.slug(), content.label(languages));
        var taken = slugs.take(FrontGalleys.NAME, id, Map.of(locale, wish));
        slugs.goLive(FrontGalleys.NAME, id, taken);
        return taken.get(locale);
    }

    /** Refuses words for which the card of the thing has no place. */
    private void checkOverrides(FrontContent content) {
        var named = content.slots().stream()
                .flatMap(slot -> slot.items().stream())
                .map(FrontEntry::ref)
                .collect(Collectors.toSet());
        var known = kinds.of(named);
        var wrong = new ArrayList<Violation>();
        for (var slot = 0; slot < content.slots().size(); slot++) {
            var entries = content.slots().get(slot).items();
            for (var place = 0; place < entries.size(); place++) {
                var entry = entries.get(place);
                var pointer = "/slots/" + slot + "/items/" + place;
                wrong.addAll(EntryWords.misplaced(entry, known.get(entry.ref()), pointer));
            }
        }
        if (!wrong.isEmpty()) {
            throw ApiException.validationFailed(wrong);
        }
    }

    private String json(FrontContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A front cannot be written", e);
        }
    }
}
