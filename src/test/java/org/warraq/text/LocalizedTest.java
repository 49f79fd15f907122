package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTest {
    private final Languages languages = Languages.of(List.of("ar", "fr", "en"));
    private final ObjectMapper json = new ObjectMapper();

    LocalizedTest() {
        new LocalizedJson(() -> languages).customize(json);
    }

    @Test
    void theLanguageAskedForIsShownElseTheDefaultElseTheNextConfigured() throws JsonProcessingException {
        Localized name = read("{\"en\": \"World\", \"fr\": \"International\", \"ar\": \"دولي\"}");
        assertThat(name.text(languages, "en")).isEqualTo("World");
        assertThat(name.text(languages, null)).isEqualTo("دولي");
        Localized latin = read("{\"en\": \"World\", \"fr\": \"International\"}");
        assertThat(latin.localeFor(languages, "ar")).contains("fr");
        assertThat(latin.text(languages, "ar")).isEqualTo("International");
    }

    @Test
    void aLanguageNoLongerConfiguredIsShownWhenThereIsNoOther() {
        Localized name = Localized.of("de", "Ausland");
        assertThat(name.localeFor(languages, "ar")).contains("de");
    }

    @Test
    void withoutAnyTextNothingIsShown() {
        Localized empty = new Localized(Map.of());
        assertThat(empty.localeFor(languages, "ar")).isEmpty();
        assertThat(empty.text(languages, "ar")).isNull();
    }

    @Test
    void aPlainStringIsTheTextInTheDefaultLanguage() throws JsonProcessingException {
        assertThat(read("\"دولي\"")).isEqualTo(Localized.of("ar", "دولي"));
    }

    @Test
    void itIsWrittenAsAMapInItsOrder() throws JsonProcessingException {
        String written = "{\"fr\":\"International\",\"ar\":\"دولي\"}";
        assertThat(json.writeValueAsString(read(written))).isEqualTo(written);
    }

    @Test
    void aMapperWithoutTheLanguagesReadsMapsToo() throws JsonProcessingException {
        assertThat(new ObjectMapper().readValue("{\"ar\":\"دولي\"}", Localized.class))
                .isEqualTo(Localized.of("ar", "دولي"));
    }

    @Test
    void textsAreComposed() {
        assertThat(Localized.of("fr", "Ele\u0301ctions").get("fr")).isEqualTo("Eléctions");
    }

    @Test
    void aNullTextIsNone() throws JsonProcessingException {
        assertThat(read("{\"ar\": \"دولي\", \"fr\": null}")).isEqualTo(Localized.of("ar", "دولي"));
    }

    @Test
    void laterChangesToTheGivenMapDoNotReachIt() {
        Map<String, String> texts = new LinkedHashMap<>(Map.of("ar", "دولي"));
        Localized name = new Localized(texts);
        texts.put("fr", "International");
        assertThat(name.texts()).containsOnlyKeys("ar");
    }

    @Test
    void aTextThatIsNoStringIsAMismatchAtItsLanguage() {
        JsonMappingException mismatch =
                catchThrowableOfType(JsonMappingException.class, () -> read("{\"ar\": \"دولي\", \"fr\": 5}"));
        assertThat(mismatch.getOriginalMessage()).isEqualTo("must be a text");
        assertThat(mismatch.getPath())
                .extracting(JsonMappingException.Reference::getFieldName)
                .containsExactly("fr");
    }

    @Test
    void whatIsNeitherMapNorStringIsAMismatch() {
        JsonMappingException mismatch = catchThrowableOfType(JsonMappingException.class, () -> read("[\"دولي\"]"));
        assertThat(mismatch.getOriginalMessage()).isEqualTo("must be a map from language tag to text, or a text");
    }

    private Localized read(String written) throws JsonProcessingException {
        return json.readValue(written, Localized.class);
    }
}
