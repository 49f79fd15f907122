package org.warraq.repairs;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.warraq.body.Callout;
import org.warraq.body.Link;
import org.warraq.body.Quote;
import org.warraq.body.Span;
import org.warraq.body.Table;
import org.warraq.text.CodePoints;
import org.warraq.text.Localized;
import org.warraq.text.SlugForm;

/**
 * Goes over a content, of whichever kind, by its write record, and tells what is language and what names other things.
 * Language is what is measured in code points or written in several languages, and the words of bodies; slugs, addresses,
 * listings of program text and the publisher's own fields are none.
 */
final class ContentWalk {

    private static final Map<Class<?>, Set<String>> WORDS_OF_BODIES = Map.of(
            Span.class, Set.of("text"),
            Quote.class, Set.of("text", "attribution"),
            Callout.class, Set.of("title"),
            Link.class, Set.of("title"),
            Table.Row.class, Set.of("cells"));

    /** Who is told. */
    interface Visitor {

        /** Words. */
        default void text(Place place, String text) {}

        /** A paragraph's runs of text, after each of them has been told as a text. */
        default void spans(Place place, List<Span> spans) {}

        /** The name of another thing. */
        default void reference(Place place, UUID id) {}

        /** A list of names of other things. */
        default void references(Place place, List<UUID> ids) {}
    }

    private final Visitor visitor;

    private ContentWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    static void over(Record content, Visitor visitor) {
        new ContentWalk(visitor).record(Place.ROOT, content);
    }

    /** The name of a component in JSON. */
    static String name(RecordComponent component) {
        var renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null || renamed.value().isEmpty() ? component.getName() : renamed.value();
    }

    private void record(Place place, Record holder) {
        for (var component : holder.getClass().getRecordComponents()) {
            var value = value(holder, component);
            if (value != null) {
                component(place.at(name(component)), component, value);
            }
        }
    }

    private void component(Place place, RecordComponent component, Object value) {
        if (component.getAccessor().isAnnotationPresent(SlugForm.class)) {
            return;
        }
        var words = component.getAccessor().isAnnotationPresent(CodePoints.class)
                || WORDS_OF_BODIES
                        .getOrDefault(component.getDeclaringRecord(), Set.of())
                        .contains(component.getName());
        if (value instanceof Localized localized) {
            localized.texts().forEach((locale, text) -> visitor.text(place.at(locale), text));
        } else if (value instanceof String text && words) {
            visitor.text(place, text);
        } else if (value instanceof UUID id) {
            visitor.reference(place, id);
        } else if (value instanceof List<?> list) {
            list(place, list, words);
        } else if (value instanceof Record inner) {
            record(place, inner);
        }
    }

    private void list(Place place, List<?> list, boolean words) {
        if (!list.isEmpty() && list.stream().allMatch(UUID.class::isInstance)) {
            visitor.references(place, list.stream().map(UUID.class::cast).toList());
            return;
        }
        for (var index = 0; index < list.size(); index++) {
            if (list.get(index) instanceof Record element) {
                record(place.at(index, key(element)), element);
            } else if (list.get(index) instanceof String text && words) {
                visitor.text(place.at(index, null), text);
            }
        }
        if (!list.isEmpty() && list.stream().allMatch(Span.class::isInstance)) {
            visitor.spans(place, list.stream().map(Span.class::cast).toList());
        }
    }

    private static String key(Record element) {
        for (var component : element.getClass().getRecordComponents()) {
            if (name(component).equals("_key")) {
                return (String) value(element, component);
            }
        }
        return null;
    }

    private static Object value(Record holder, RecordComponent component) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("A record's accessor cannot be called", broken);
        }
    }
}
