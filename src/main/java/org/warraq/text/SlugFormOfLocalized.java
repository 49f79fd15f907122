package org.warraq.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;

/** {@link SlugForm} on each text of a {@link Localized}. */
public class SlugFormOfLocalized implements ConstraintValidator<SlugForm, Localized> {
    @Override
    public boolean isValid(Localized localized, ConstraintValidatorContext context) {
        boolean valid = true;
        if (localized != null) {
            for (Map.Entry<String, String> entry : localized.texts().entrySet()) {
                valid &= TextProblems.report(context, entry.getKey(), Slugs.problem(entry.getValue()));
            }
        }
        return valid;
    }
}
