package org.warraq.body;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a card, an image or a file says of itself. They are made elsewhere; here they are known by their JSON only. */
record View(Map<?, ?> properties) {

    static View of(Object view) {
        return new View(view instanceof Map<?, ?> properties ? properties : Map.of());
    }

    /** Null where there is none. */
    String text(String name) {
        return properties.get(name) instanceof String text && !text.isBlank() ? text : null;
    }

    /** Zero where there is none. */
    int number(String name) {
        return properties.get(name) instanceof Number number ? number.intValue() : 0;
    }

    List<View> list(String name) {
        return properties.get(name) instanceof List<?> list
                ? list.stream().map(View::of).toList()
                : List.of();
    }

    /** Where it stands: its address on the web, else its path on the site. */
    Optional<String> address() {
        return Optional.ofNullable(text("url"))
                .or(() -> Optional.ofNullable(text("path")))
                .map(Addresses::trim)
                .filter(Addresses::isLink);
    }
}
