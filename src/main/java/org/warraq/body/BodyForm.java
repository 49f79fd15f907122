package org.warraq.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which form a client takes a body. */
@Schema(name = "BodyForm", description = "In which form the body is wanted.")
public enum BodyForm {
    /** The array of blocks itself. */
    @JsonProperty("portable-text")
    PORTABLE_TEXT("portable-text"),
    /** Elements of our own templates, everything else escaped. */
    @JsonProperty("html")
    HTML("html"),
    /** CommonMark with tables and ~~strikethrough~~. */
    @JsonProperty("markdown")
    MARKDOWN("markdown"),
    /** One paragraph a line. */
    @JsonProperty("text")
    TEXT("text");

    private final String text;

    BodyForm(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }

    /** As Jakarta REST reads a parameter. */
    public static BodyForm fromString(String text) {
        return Arrays.stream(values())
                .filter(form -> form.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No form is called so"));
    }
}
