package org.warraq.body;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a body itself says of a medium. Each part goes before what the library says; null leaves it to the library.
 *
 * @param alt empty where the picture is mere ornament, which is something else than null
 */
public record Wording(String caption, String alt, String credit) {
    static final String CAPTION = "Printed under it; the library's own where it is left out.";
    static final String ALT = "What the picture shows, for those who do not see it; the library's own where it is left"
            + " out, empty where the picture is mere ornament.";
    static final String CREDIT = "Whose it is; the library's own where it is left out.";
    static final int LONGEST_CAPTION = 1_000;
    static final int LONGEST_CREDIT = 200;

    static Wording caption(String caption) {
        return new Wording(caption, null, null);
    }

    /** All of it, a line each. */
    String text() {
        return Stream.of(caption, alt, credit)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
