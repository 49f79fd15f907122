package org.warraq.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A name, title, slug or file name: one line without control characters, without U+202A to U+202E, and with every isolate (U+2066 to U+2068) closed by U+2069, so that it cannot turn the text around
 * it. On a {@link Localized} it holds for each of the texts, and the path of a violation ends with the language. Null is valid.
 */
@Documented
@Constraint(validatedBy = {OneLineOfText.class, OneLineOfLocalized.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface OneLine {
    String message() default "must be one line without control characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
