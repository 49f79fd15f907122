package org.warraq.body;

import java.util.UUID;

/** A file of the library that is played or downloaded: what {@link Audio}, {@link Video} and {@link File} have in common. */
public sealed interface Attachment permits Audio, Video, File {
    String TRANSCRIPT = "What is said in it, for those who cannot hear it; also searched.";
    int LONGEST_TRANSCRIPT = 100_000;

    String key();

    String type();

    UUID media();

    String caption();

    /** What is said in it; null where nobody wrote it down. */
    String transcript();
}
