package org.warraq.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which form a client takes a body. */
@Schema(name = "BodyForm", description = "In which form the body is wanted.")
public enum BodyForm {
    /** The array of blocks itself. */
    @JsonProperty("portable-text")
    PORTABLE_TEXT,
    /** Elements of our own templates, everything else escaped. */
    @JsonProperty("html")
    HTML,
    /** CommonMark with tables and ~~strikethrough~~. */
    @JsonProperty("markdown")
    MARKDOWN,
    /** One paragraph a line. */
    @JsonProperty("text")
    TEXT
}
