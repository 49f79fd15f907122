package org.warraq.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.http.Violation;
import org.warraq.http.Violations;
import org.warraq.text.Localized;

class PersonContentTest {

    private static final Localized NAME = Localized.of("ar", "سلمى بناني");

    @Test
    void aPostDoesNotEndBeforeItBegins() {
        var post = new Position(NAME, null, LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 1));

        assertThat(pointers(person(List.of(), List.of(post), List.of()))).containsExactly("/positions/0/to");
    }

    @Test
    void aPostMayLastADay() {
        var post = new Position(NAME, null, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 1));

        assertThat(pointers(person(List.of(), List.of(post), List.of()))).isEmpty();
    }

    @Test
    void anAliasMayBeInALanguageThatTheNewsroomDoesNotWrite() {
        assertThat(pointers(person(List.of(new Alias("Μόναχο", "el-Grek", null)), List.of(), List.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"arabic!", "", "x-private", "ar_MA"})
    void theLanguageOfAnAliasIsALanguageTag(String tag) {
        assertThat(pointers(person(List.of(new Alias("سلمى", tag, null)), List.of(), List.of())))
                .containsExactly("/aliases/0/locale");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ar.wikipedia.org/wiki/عبد_اللطيف_حموشي",
                "https://www.wikidata.org/wiki/Q42?uselang=ar#P31",
                "https://example.org:8443",
                "https://مثال.إختبار/",
            })
    void pagesElsewhereAreWebAddresses(String address) {
        assertThat(pointers(person(List.of(), List.of(), List.of(address)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/",
                "javascript:alert(1)",
                "https://",
                "https:///path",
                "https://user@example.org/",
                "https://example.org\\@elsewhere.org/",
                "https://example.org/a b",
                "https://example.org/\u202Egpj",
                "//example.org/",
                "mailto:salma@example.org",
            })
    void pagesElsewhereAreNothingElse(String address) {
        assertThat(pointers(person(List.of(), List.of(), List.of(address)))).containsExactly("/sameAs/0");
    }

    @Test
    void whatIsMissingIsPassedOver() {
        var nothing = new PersonContent(
                null,
                null,
                null,
                Arrays.asList((Alias) null),
                Arrays.asList((Position) null),
                null,
                Arrays.asList((String) null),
                null,
                null,
                null);

        assertThat(pointers(nothing)).isEmpty();
    }

    private static List<String> pointers(PersonContent content) {
        var violations = Violations.atRoot();
        content.check(violations);
        return violations.list().stream().map(Violation::pointer).toList();
    }

    private static PersonContent person(List<Alias> aliases, List<Position> positions, List<String> sameAs) {
        return new PersonContent(NAME, null, null, aliases, positions, null, sameAs, null, null, null);
    }
}
