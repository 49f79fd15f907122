package org.warraq.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** {@link SlugForm} on a plain text. */
public class SlugFormOfText implements ConstraintValidator<SlugForm, String> {
    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        return text == null || TextProblems.report(context, Slugs.problem(text));
    }
}
