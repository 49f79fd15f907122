package org.warraq.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text's length in code points, from {@link #min} to {@link #max}; with a minimum the text is not blank either. U+0000 and lone surrogates, which PostgreSQL cannot store, are refused.
 *
 * <p>On a {@link Localized} it holds for each of the texts, which must be at least one and in configured languages; the path of a violation ends with the language. Null is valid.
 */
@Documented
@Constraint(validatedBy = {CodePointsOfText.class, CodePointsOfLocalized.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface CodePoints {
    int min() default 0;

    int max() default Integer.MAX_VALUE;

    String message() default "must have {min} to {max} characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
