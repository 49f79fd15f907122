package org.warraq.body;

import org.jsoup.nodes.Element;

/** Something shown in a figure, which waits for what is written under it. */
final class Plate {
    /** What it is. */
    enum Kind {
        PICTURE,
        PLAYER,
        QUOTATION
    }

    private final Kind kind;
    private final Element element;
    private Caption caption = Caption.NONE;
    private String transcript = "";

    Plate(Kind kind, Element element) {
        this.kind = kind;
        this.element = element;
    }

    boolean isPicture() {
        return kind == Kind.PICTURE;
    }

    boolean isQuotation() {
        return kind == Kind.QUOTATION;
    }

    /** Whether what is said in it can be written beside it, and is not so far. */
    boolean lacksTranscript() {
        return kind == Kind.PLAYER && transcript.isEmpty();
    }

    Element element() {
        return element;
    }

    Caption caption() {
        return caption;
    }

    void caption(Caption caption) {
        this.caption = caption;
    }

    String transcript() {
        return transcript;
    }

    void transcript(String transcript) {
        this.transcript = transcript;
    }
}
