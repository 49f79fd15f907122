package org.warraq.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/** The base direction of a text, as HTML's {@code dir} has it. */
public enum Direction {
    @JsonProperty("rtl")
    RTL,
    @JsonProperty("ltr")
    LTR;

    /** The direction of a language's script: that of the tag when it has one, else the likely one. */
    public static Direction of(String languageTag) {
        return Scripts.isRightToLeft(languageTag) ? RTL : LTR;
    }

    /** The direction of the first character that has a strong one (UAX 9, rule P2); empty for digits and signs alone. */
    public static Optional<Direction> ofText(String text) {
        return text.codePoints()
                .mapToObj(Direction::strong)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Direction> strong(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Optional.of(LTR);
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                Optional.of(RTL);
            default -> Optional.empty();
        };
    }
}
