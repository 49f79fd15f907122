package org.warraq.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warraq.text.Languages;
import org.warraq.text.Localized;

class PersonPlaceTest {

    private static final Languages LANGUAGES = Languages.of(List.of("ar", "fr", "en"));

    @Test
    void aPersonStandsUnderTheirSortName() {
        var hammouchi = person(
                new Localized(Map.of("ar", "عبد اللطيف حموشي", "fr", "Abdellatif Hammouchi")),
                new Localized(Map.of("ar", "حموشي، عبد اللطيف", "fr", "Hammouchi, Abdellatif")));

        assertThat(place(hammouchi, "ar")).isEqualTo(new Person.Place("ar", "0حموشي، عبد اللطيف", "ح"));
        assertThat(place(hammouchi, "fr")).isEqualTo(new Person.Place("fr", "0Hammouchi, Abdellatif", "H"));
    }

    @Test
    void whoHasNoSortNameStandsUnderTheirName() {
        assertThat(place(person(Localized.of("ar", "أحمد التوفيق"), null), "ar").initial())
                .isEqualTo("ا");
    }

    @Test
    void whoHasNoNameInALanguageStandsThereUnderTheNameShownAfterTheOthers() {
        var elMansouri = person(Localized.of("ar", "المنصوري"), null);

        assertThat(place(elMansouri, "fr")).isEqualTo(new Person.Place("fr", "1منصوري", "م"));
    }

    @Test
    void aSortNameInAnotherLanguageThanTheNameShownIsNotUsed() {
        var person = person(Localized.of("ar", "سلمى بناني"), Localized.of("fr", "Bennani, Salma"));

        assertThat(place(person, "fr").sortKey()).isEqualTo("1سلمى بناني");
    }

    private static Person.Place place(PersonContent content, String locale) {
        return Person.Place.of(content, LANGUAGES, locale);
    }

    private static PersonContent person(Localized name, Localized sortName) {
        return new PersonContent(name, null, sortName, null, null, null, null, null, null, null);
    }
}
