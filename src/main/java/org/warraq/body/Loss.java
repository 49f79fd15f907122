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
        /** Marks in a caption, a credit, a name or a quotation, which are plain text. */
        @JsonProperty("marks-not-kept")
        MARKS("marks-not-kept"),
        /** The numbers of a list that are not 1, 2, 3; its items stay. */
        @JsonProperty("number-not-kept")
        NUMBER("number-not-kept"),
        /** A caption or transcript that is longer than its place; it follows as paragraphs. */
        @JsonProperty("text-moved")
        MOVED("text-moved"),
        /** A description or credit that is longer than its place, and was cut after a word. */
        @JsonProperty("text-cut")
        CUT("text-cut"),
        /** A table of more rows or a gallery of more pictures than one may have; it goes on in another. */
        @JsonProperty("block-parted")
        PARTED("block-parted"),
        /** An id that names nothing here; the text that stood with it stays. */
        @JsonProperty("id-unknown")
        UNKNOWN("id-unknown"),
        /** A form, a drawing or a program, with all that stands in it. */
        @JsonProperty("element-not-kept")
        ELEMENT("element-not-kept"),
        /** Further losses; the detail says how many. */
        @JsonProperty("more-not-told")
        MORE("more-not-told");

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
