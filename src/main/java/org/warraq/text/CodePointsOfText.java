package org.warraq.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** {@link CodePoints} on a plain text. */
public class CodePointsOfText implements ConstraintValidator<CodePoints, String> {
    private CodePoints bounds;

    @Override
    public void initialize(CodePoints constraint) {
        bounds = constraint;
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        return text == null || TextProblems.report(context, TextProblems.ofLength(text, bounds));
    }
}
