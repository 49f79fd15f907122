package org.warraq.fronts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.text.Normalizer;
import java.util.List;
import org.warraq.editorial.Counter;
import org.warraq.editorial.Kinds;
import org.warraq.editorial.Slugged;
import org.warraq.http.Delivered;
import org.warraq.http.DeliveryAnswers;
import org.warraq.http.FieldMask;
import org.warraq.http.SurrogateKey;

/** Shows a front to everybody, with its lifetime and the keys of all that is seen on it. */
@ApplicationScoped
class FrontWindow {

    /**
     * Whatever comes of these may come to stand on a front. What is named there and not seen has no key of its own: it
     * would tell of it.
     */
    private static final List<String> COMING = List.of("articles", "sections", "people", "events");

    /** The letter of assets' keys. */
    private static final char ASSET = 'm';

    @Inject
    FrontSheets sheets;

    @Inject
    FrontMakeup makeup;

    @Inject
    Kinds kinds;

    @Inject
    Counter counter;

    @Inject
    DeliveryAnswers answers;

    /**
     * @param name its id, its slug, or a slug of before, which leads to the present one
     * @param mask null for all fields
     */
    Response show(String name, String locale, FieldMask mask) {
        var sheet = sheets.now(name, locale).orElseThrow(answers::missing);
        var key = SurrogateKey.of(FrontGalleys.TYPE.key(), sheet.id());
        var known =
                Slugged.uuid(name).isPresent() || sheet.slug().equals(Normalizer.normalize(name, Normalizer.Form.NFC));
        if (!known) {
            return counter.moved("/v1/fronts/", sheet.slug(), key);
        }
        var shown = makeup.completed(sheet, List.of());
        var text = makeup.text(shown);
        var delivered = Delivered.text(mask == null ? text : mask.apply(text))
                .keys(COMING)
                .key(key);
        shown.slots().forEach(slot -> slot.entries().forEach(entry -> tell(delivered, entry)));
        return answers.answer(delivered);
    }

    private void tell(Delivered delivered, Sheet.Entry entry) {
        delivered.key(SurrogateKey.of(kinds.of(entry.kind()).type().key(), entry.id()));
        if (entry.words().image() != null) {
            delivered.key(SurrogateKey.of(ASSET, entry.image()));
        }
        // The end of a window is seen by who sees what is in it; the beginning of another is nobody's to know.
        delivered.until(entry.until()).until(counter.ahead(entry.changesAt()));
    }
}
