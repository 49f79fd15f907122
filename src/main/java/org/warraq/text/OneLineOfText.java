package org.warraq.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** {@link OneLine} on a plain text. */
public class OneLineOfText implements ConstraintValidator<OneLine, String> {
    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        return text == null || TextProblems.report(context, TextProblems.ofLine(text));
    }
}
