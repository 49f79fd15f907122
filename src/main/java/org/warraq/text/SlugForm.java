package org.warraq.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A slug that a person chose: letters, marks but harakat, digits and single hyphens, at most 80 characters, neither only
 * digits nor a UUID. On a {@link Localized} it holds for each of the texts, and the path of a violation ends with the
 * language. Null is valid.
 */
@Documented
@Constraint(validatedBy = {SlugFormOfText.class, SlugFormOfLocalized.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface SlugForm {
    String message() default "must be a slug";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
