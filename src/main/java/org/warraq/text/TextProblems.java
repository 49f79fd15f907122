package org.warraq.text;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;

/** What is wrong with a text, as a message; the constraints on plain and on localized texts share it. */
final class TextProblems {
    private TextProblems() {}

    static Optional<String> ofLength(String text, CodePoints bounds) {
        if (text.codePoints().anyMatch(codePoint -> codePoint == 0 || Characters.isSurrogate(codePoint))) {
            return Optional.of("must not hold U+0000 or half of a surrogate pair");
        }
        if (bounds.min() > 0 && text.isBlank()) {
            return Optional.of("must not be blank");
        }
        int length = text.codePointCount(0, text.length());
        if (length < bounds.min()) {
            return Optional.of("must have at least " + bounds.min() + " characters, has " + length);
        }
        if (length > bounds.max()) {
            return Optional.of("must have at most " + bounds.max() + " characters, has " + length);
        }
        return Optional.empty();
    }

    static Optional<String> ofLine(String text) {
        if (text.codePoints().anyMatch(TextProblems::breaksLine)) {
            return Optional.of("must be one line without control characters");
        }
        if (text.codePoints().anyMatch(codePoint -> Characters.between(codePoint, 0x202A, 0x202E))) {
            return Optional.of("must not hold the direction controls U+202A to U+202E");
        }
        return isolatesAreBalanced(text)
                ? Optional.empty()
                : Optional.of("must close each isolate (U+2066 to U+2068) with U+2069");
    }

    /** Puts the message in the place of the constraint's own. It holds no text of the client's: messages are templates. */
    static boolean report(ConstraintValidatorContext context, Optional<String> problem) {
        problem.ifPresent(message -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
        });
        return problem.isEmpty();
    }

    /** As {@link #report}, for one language of a localized text. */
    static boolean report(ConstraintValidatorContext context, String tag, Optional<String> problem) {
        problem.ifPresent(message -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(tag)
                    .addConstraintViolation();
        });
        return problem.isEmpty();
    }

    private static boolean breaksLine(int codePoint) {
        return Character.isISOControl(codePoint) || codePoint == 0x2028 || codePoint == 0x2029;
    }

    private static boolean isolatesAreBalanced(String text) {
        int open = 0;
        for (int codePoint : text.codePoints().toArray()) {
            if (Characters.between(codePoint, 0x2066, 0x2068)) {
                open++;
            }
            if (codePoint == 0x2069 && --open < 0) {
                return false;
            }
        }
        return open == 0;
    }
}
