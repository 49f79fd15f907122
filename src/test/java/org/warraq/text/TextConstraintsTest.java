package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextConstraintsTest {
    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .constraintValidatorFactory(new WithLanguages())
            .buildValidatorFactory();
    private final Validator validator = FACTORY.getValidator();

    record Story(
            @CodePoints(min = 1, max = 5) @OneLine String headline,
            @CodePoints(max = 3) String note) {}

    record Place(@CodePoints(min = 1, max = 5) @OneLine Localized name, List<@CodePoints(min = 2) String> aliases) {}

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void lengthsCountCodePointsAndNullIsValid() {
        assertThat(problems(new Story("𞤀𞤀𞤀𞤀𞤀", "أ ب"))).isEmpty();
        assertThat(problems(new Story(null, null))).isEmpty();
        assertThat(problems(new Story("𞤀𞤀𞤀𞤀𞤀𞤀", "أ ب ت")))
                .containsExactlyInAnyOrder(
                        "headline must have at most 5 characters, has 6", "note must have at most 3 characters, has 5");
    }

    @Test
    void aMinimumRefusesBlankText() {
        assertThat(problems(new Story(" \u2003", ""))).containsExactly("headline must not be blank");
    }

    @Test
    void whatTheDatabaseCannotStoreIsRefused() {
        assertThat(problems(new Story(null, "a\u0000")))
                .containsExactly("note must not hold U+0000 or half of a surrogate pair");
        assertThat(problems(new Story(null, "\uD83D")))
                .containsExactly("note must not hold U+0000 or half of a surrogate pair");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a\u0085b", "a\u2028b", "a\u007F"})
    void oneLineRefusesControlsAndBreaks(String headline) {
        assertThat(problems(new Story(headline, null)))
                .containsExactly("headline must be one line without control characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202Aa", "\u202Ea\u202C"})
    void oneLineRefusesOverridesAndEmbeddings(String headline) {
        assertThat(problems(new Story(headline, null)))
                .containsExactly("headline must not hold the direction controls U+202A to U+202E");
    }

    @Test
    void oneLineTakesBalancedIsolatesOnly() {
        assertThat(problems(new Story("\u2067a\u2069", null))).isEmpty();
        for (String open : List.of("\u2067a", "a\u2069", "\u2069\u2067")) {
            assertThat(problems(new Story(open, null)))
                    .containsExactly("headline must close each isolate (U+2066 to U+2068) with U+2069");
        }
    }

    @Test
    void eachLanguageOfALocalizedTextIsCheckedAtItsOwnPath() {
        Localized name = new Localized(Map.of("ar", "دولي", "fr", "International", "en", "a\nb"));
        assertThat(problems(new Place(name, null)))
                .containsExactlyInAnyOrder(
                        "name.fr must have at most 5 characters, has 13",
                        "name.en must be one line without control characters");
    }

    @Test
    void aLanguageThatIsNotConfiguredIsRefusedAndNeverReadAsATemplate() {
        assertThat(problems(new Place(Localized.of("{max}${1+1}", "x"), null)))
                .containsExactly("name.{max}${1+1} is not a configured language; they are ar, fr, en");
    }

    @Test
    void aLocalizedTextHasAtLeastOneLanguage() {
        assertThat(problems(new Place(new Localized(Map.of()), null)))
                .containsExactly("name must have a text in at least one language");
    }

    @Test
    void elementsOfListsAreChecked() {
        assertThat(problems(new Place(null, List.of("سعيد", "س"))))
                .containsExactly("aliases[1].<list element> must have at least 2 characters, has 1");
    }

    private List<String> problems(Record written) {
        return validator.validate(written).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .toList();
    }

    /** Stands for the container, which gives validators their languages. */
    private static final class WithLanguages implements ConstraintValidatorFactory {
        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            if (type == CodePointsOfLocalized.class) {
                return type.cast(new CodePointsOfLocalized(() -> Languages.of(List.of("ar", "fr", "en"))));
            }
            try {
                return type.getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException unusable) {
                throw new IllegalStateException(unusable);
            }
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> validator) {
            assertThat(validator).isNotNull();
        }
    }
}
