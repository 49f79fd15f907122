package org.warraq.body;

import java.util.Optional;
import java.util.UUID;

/**
 * What a body may show of things outside it; asked once for each place that names one. Empty is the answer for whatever
 * readers must not see, and the place then leaves no trace.
 */
public interface Exhibits {
    /** A live article, section, person or event. */
    Optional<Card> card(UUID item);

    /** A picture, with those words of the body before its own. */
    Optional<Card> image(UUID media, Wording words);

    /** A recording, film or document, with those words of the body before its own. */
    Optional<Card> file(UUID media, Wording words);
}
