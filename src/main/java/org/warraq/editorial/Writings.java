package org.warraq.editorial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.warraq.text.Localized;

/** Collects what an editor wrote, in every language, for {@link Kind#texts}. What was left out is passed over. */
public final class Writings {

    private static final String NO_LANGUAGE = "und";

    private final List<Findable.Part> parts = new ArrayList<>();

    /** What a thing is called: found from its beginning on. */
    public Writings name(Localized name) {
        parts.addAll(Findable.Part.names(name));
        return this;
    }

    /** @param locale BCP 47; null for a name of no language */
    public Writings name(String locale, String name) {
        parts.add(Findable.Part.name(locale, name));
        return this;
    }

    public Writings text(Localized text) {
        if (text != null) {
            text.texts().forEach(this::text);
        }
        return this;
    }

    /** @param locale BCP 47; null for a text of no known language */
    public Writings text(String locale, String text) {
        if (text != null && !text.isBlank()) {
            parts.add(Findable.Part.body(locale == null ? NO_LANGUAGE : locale, text));
        }
        return this;
    }

    /** Several of one language. */
    public Writings texts(String locale, Collection<String> texts) {
        texts.forEach(text -> text(locale, text));
        return this;
    }

    public List<Findable.Part> all() {
        return List.copyOf(parts);
    }
}
