package org.warraq.editorial;

import java.util.UUID;

/** What lists and embeddings show of a live thing, in one locale: its own fields and the names of its nearest. */
public interface Card {

    UUID id();

    String kind();

    String locale();

    String slug();

    /** Where the publisher's front end shows it, from the template of its kind; begins with a slash. */
    String path();

    /** Its headline or name. */
    String label();
}
