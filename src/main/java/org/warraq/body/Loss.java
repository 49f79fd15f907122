package org.warraq.body;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something of a text from elsewhere that the body does not have.
 *
 * @param block how many blocks stand before its place
 * @param detail what it was, for people
 */
public record Loss(Code code, int block, String detail) {
    /** What kind of thing. */
    public enum Code {
        /** A link to an address that bodies do not carry; its text stays. */
        @JsonProperty("link-not-kept")
        LINK("link-not-kept"),
        /** A picture that could not be taken into the library. */
        @JsonProperty("image-not-taken")
        IMAGE("image-not-taken"),
        /** A recording or film by its address; a link to it stays. */
        @JsonProperty("recording-not-taken")
        RECORDING("recording-not-taken"),
        /** Something embedded of a provider that bodies do not carry; a link to it stays. */
        @JsonProperty("embed-not-kept")
        EMBED("embed-not-kept"),
        /** Links, pictures or marks in the cells of a table, which are plain text; pictures follow the table. */
        @JsonProperty("table-flattened")
        TABLE("table-flattened"),
        /** A form, a drawing or a program, with all that stands in it. */
        @JsonProperty("element-not-kept")
        ELEMENT("element-not-kept");

        private final String text;

        Code(String text) {
            this.text = text;
        }

        /** As clients see it. */
        public String text() {
            return text;
        }
    }
}
