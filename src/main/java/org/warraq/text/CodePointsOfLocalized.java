package org.warraq.text;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import java.util.Optional;

/** {@link CodePoints} on each text of a {@link Localized}, which must have at least one and configured languages only. */
@Dependent
public class CodePointsOfLocalized implements ConstraintValidator<CodePoints, Localized> {
    private final Provider<Languages> languages;
    private CodePoints bounds;

    /** The languages come late: validators may be made before the run-time configuration is there. */
    @Inject
    CodePointsOfLocalized(Provider<Languages> languages) {
        this.languages = languages;
    }

    @Override
    public void initialize(CodePoints constraint) {
        bounds = constraint;
    }

    @Override
    public boolean isValid(Localized localized, ConstraintValidatorContext context) {
        if (localized == null) {
            return true;
        }
        if (localized.texts().isEmpty()) {
            return TextProblems.report(context, Optional.of("must have a text in at least one language"));
        }
        boolean valid = true;
        for (Map.Entry<String, String> entry : localized.texts().entrySet()) {
            valid &= TextProblems.report(context, entry.getKey(), problem(entry.getKey(), entry.getValue()));
        }
        return valid;
    }

    private Optional<String> problem(String tag, String text) {
        if (!languages.get().contains(tag)) {
            return Optional.of("is not a configured language; they are "
                    + String.join(", ", languages.get().tags()));
        }
        return TextProblems.ofLength(text, bounds);
    }
}
