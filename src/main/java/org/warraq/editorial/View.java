package org.warraq.editorial;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of each thing a list shows. */
public enum View {
    @JsonProperty("card")
    card,
    @JsonProperty("full")
    full;

    /** The column of {@code rendering} that holds it. */
    String column() {
        return this == card ? "card" : "document";
    }

    String hashColumn() {
        return this == card ? "card_hash" : "document_hash";
    }
}
