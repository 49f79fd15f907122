package org.warraq.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentReaderTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final ContentReader READER =
            new ContentReader(new ObjectMapper(), VALIDATOR, List.of(new WordType()));

    enum Role {
        @JsonProperty("author")
        AUTHOR,
        @JsonProperty("photo")
        PHOTO
    }

    record Credit(@NotNull Role role, @Size(max = 5) String as) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Quote.class, name = "quote"),
        @JsonSubTypes.Type(value = Image.class, name = "image")
    })
    sealed interface Block {}

    record Quote(@NotBlank String text) implements Block {}

    record Image(UUID media) implements Block {}

    /** A type with a reading of its own. */
    record Word(String value) {
        @JsonCreator
        static Word of(String value) {
            return new Word(value);
        }
    }

    static final class WordType implements StrictType {
        @Override
        public Class<?> type() {
            return Word.class;
        }

        @Override
        public List<Violation> check(JsonNode node, String pointer) {
            boolean good = node.isTextual() && !node.textValue().contains(" ");
            return good ? List.of() : List.of(new Violation(pointer, "not-a-word", "must be one word"));
        }
    }

    record Range(int least, int most) {
        Range {
            if (least > most) {
                throw new IllegalArgumentException("must not end before it begins");
            }
        }
    }

    @RequestRecord
    record Content(
            @NotBlank String headline,
            List<@Valid Credit> byline,
            @JsonProperty("live-at") Instant liveAt,
            LocalDate day,
            URI source,
            boolean breaking,
            Integer urgency,
            Map<String, @Valid Credit> credits,
            List<@Valid Block> body,
            JsonNode free,
            Word word,
            Range range)
            implements SelfChecking {
        @Override
        public void check(Violations violations) {
            if (breaking && urgency == null) {
                violations.add("urgency", "required", "must be given with breaking news");
            }
        }
    }

    private static JsonNode json(String text) {
        return READER.parse(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static Content read(String text) {
        return READER.read(json(text), Content.class);
    }

    private static List<Violation> violations(String text) {
        JsonNode node = json(text);
        ApiException problem = catchThrowableOfType(ApiException.class, () -> READER.read(node, Content.class));
        assertThat(problem).as(text).isNotNull();
        assertThat(problem.type()).isEqualTo(ProblemType.VALIDATION_FAILED);
        return problem.errors();
    }

    @Test
    void aGoodBodyBecomesItsRecord() {
        Content content = read("""
                {'headline':'ورّاق','byline':[{'role':'author','as':'x'}],'live-at':'2026-03-01T10:30:00+01:00','day':'2026-03-01',
                 'source':'https://example.org/a','breaking':true,'urgency':3,'credits':{'a/b':{'role':'photo'}},
                 'body':[{'type':'quote','text':'t'},{'type':'image','media':'018f2b1e-7c7a-7abc-8def-0123456789ab'}],
                 'free':{'any':[1.50]},'word':'one','range':{'least':1,'most':2}}""");
        assertThat(content.byline()).containsExactly(new Credit(Role.AUTHOR, "x"));
        assertThat(content.liveAt()).isEqualTo(Instant.parse("2026-03-01T09:30:00Z"));
        assertThat(content.credits()).containsEntry("a/b", new Credit(Role.PHOTO, null));
        assertThat(content.body())
                .containsExactly(new Quote("t"), new Image(UUID.fromString("018f2b1e-7c7a-7abc-8def-0123456789ab")));
        assertThat(content.word()).isEqualTo(new Word("one"));
        assertThat(content.free()).isEqualTo(json("{'any':[1.5]}"));
        assertThat(content.range()).isEqualTo(new Range(1, 2));
    }

    @Test
    void whatIsLeftOutOrNullIsAbsent() {
        Content content = read("{'headline':'x','byline':null}");
        assertThat(content.byline()).isNull();
        assertThat(content.breaking()).isFalse();
        assertThat(content.urgency()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'headline':3} | /headline | wrong-type",
                "{'headline':['x']} | /headline | wrong-type",
                "{'headline':'x','urgency':'3'} | /urgency | wrong-type",
                "{'headline':'x','urgency':3.0} | /urgency | wrong-type",
                "{'headline':'x','urgency':99999999999} | /urgency | wrong-type",
                "{'headline':'x','breaking':'true'} | /breaking | wrong-type",
                "{'headline':'x','breaking':1} | /breaking | wrong-type",
                "{'headline':'x','byline':{'role':'author'}} | /byline | wrong-type",
                "{'headline':'x','byline':['author']} | /byline/0 | wrong-type",
                "{'headline':'x','byline':[null]} | /byline/0 | wrong-type",
                "{'headline':'x','byline':[{'role':'author'},{'role':'Author'}]} | /byline/1/role | unknown-value",
                "{'headline':'x','byline':[{'role':0}]} | /byline/0/role | wrong-type",
                "{'headline':'x','byline':[{}]} | /byline/0/role | required",
                "{'headline':'x','byline':[{'role':'photo'},{'role':'author','as':'abcdef'}]} | /byline/1/as | size",
                "{'headline':'x','credits':{'a/b~c':{'as':'x'}}} | /credits/a~1b~0c/role | required",
                "{'headline':'x','live-at':'2026-03-01'} | /live-at | invalid-format",
                "{'headline':'x','live-at':'+12026-03-01T00:00:00Z'} | /live-at | invalid-format",
                "{'headline':'x','day':'2026-02-30'} | /day | invalid-format",
                "{'headline':'x','day':20260301} | /day | wrong-type",
                "{'headline':'x','source':'http://a b'} | /source | invalid-format",
                "{'headline':'x','body':[{'type':'image','media':'1-1-1-1-1'}]} | /body/0/media | invalid-format",
                "{'headline':'x','body':[{'type':'video'}]} | /body/0/type | unknown-value",
                "{'headline':'x','body':[{}]} | /body/0/type | required",
                "{'headline':'x','body':[{'type':'quote','text':' '}]} | /body/0/text | not-blank",
                "{'headline':'x','body':[{'type':'quote','text':'t','media':1}]} | /body/0/media | unknown-property",
                "{'headline':'x','word':'two words'} | /word | not-a-word",
                "{'headline':'x','range':{'least':2,'most':1}} | /range | invalid",
                "{'headline':'x','breaking':true} | /urgency | required",
                "{'headline':'x','breaking':true,'urgency':'1'} | /urgency | wrong-type",
                "{'headline':'x','liveAt':'2026-03-01T00:00:00Z'} | /liveAt | unknown-property",
                "{'headline':'x','free':{'n':1e400}} | /free/n | number-out-of-range",
                "{'headline':'x','free':{'n':1e-400}} | /free/n | number-out-of-range",
                "{'headline':'x\\u0000'} | /headline | invalid-text",
                "{'headline':'x','free':[{'k':'\\ud800'}]} | /free/0/k | invalid-text",
                "{'headline':'x','free':{'a\\u0000':1}} | /free | invalid-text",
                "{'headline':'x','free':{'\\u00e9':1,'e\\u0301':2}} | /free/e\u0301 | duplicate-key",
                "{} | /headline | required",
                "[] | ~~ | wrong-type",
                "null | ~~ | wrong-type"
            })
    void eachErrorStandsAtItsPlace(String body, String pointer, String code) {
        assertThat(violations(body))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple(pointer, code));
    }

    @Test
    void allErrorsAreToldAtOnce() {
        assertThat(violations("{'headlin':'x','byline':[{'role':'x'},{'as':'abcdef'}],'breaking':true,'day':'x'}"))
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder(
                        "/headlin",
                        "/headline",
                        "/byline/0/role",
                        "/byline/1/role",
                        "/byline/1/as",
                        "/day",
                        "/urgency");
    }

    @Test
    void theNearestNameIsSuggested() {
        assertThat(violations("{'headline':'x','headlnie':'y'}").get(0).detail())
                .contains("`headline`");
    }

    @Test
    void stringsAndKeysArriveInNfc() {
        Content content = read("{'headline':'Cafe\u0301','free':{'e\u0301':['o\u0308']}}");
        assertThat(content.headline()).isEqualTo("Caf\u00e9");
        assertThat(content.free()).isEqualTo(json("{'\u00e9':['\u00f6']}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{'a':1,'a':2}",
                "{} {}",
                "{'a':01}",
                "{'a':NaN}",
                "{a:1}",
                "{'a':'\n'}",
                "[1,]",
                "/**/{}"
            })
    void whatIsNotJsonIsMalformed(String body) {
        assertThatThrownBy(() -> json(body))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.MALFORMED_JSON));
    }

    @Test
    void limitsHold() {
        assertThat(json("[".repeat(64) + "]".repeat(64)).isArray()).isTrue();
        for (String beyond : List.of("[".repeat(100_000), "['" + "x".repeat(1_000_001) + "']", "1".repeat(2_000))) {
            assertThatThrownBy(() -> json(beyond))
                    .isInstanceOfSatisfying(
                            ApiException.class,
                            problem -> assertThat(problem.type()).isEqualTo(ProblemType.MALFORMED_JSON));
        }
        assertThatThrownBy(() -> READER.parse(new byte[StrictJson.BODY_BYTES + 1]))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.BODY_TOO_LARGE));
    }

    @Test
    void bytesThatAreNotUtf8AreMalformed() {
        assertThatThrownBy(() -> READER.parse(new byte[] {'"', (byte) 0xC3, '"'}))
                .isInstanceOf(ApiException.class);
    }

    record Anything(JsonNode a, JsonNode b, JsonNode c, JsonNode d) {}

    @Property
    void freeFormJsonArrivesAsItWasSent(@ForAll("objects") JsonNode object) {
        Anything read = READER.read(object, Anything.class);
        JsonNode a = object.get("a");
        assertThat(read.a()).isEqualTo(a == null || a.isNull() ? null : a);
    }

    @Property
    void noBodyBreaksTheReader(@ForAll("values") JsonNode value) {
        JsonNode body = json("{}").deepCopy();
        for (String name :
                List.of("headline", "byline", "day", "breaking", "urgency", "credits", "body", "word", "range")) {
            ((com.fasterxml.jackson.databind.node.ObjectNode) body).set(name, value);
        }
        assertThatThrownBy(() -> READER.read(body, Content.class)).isInstanceOf(ApiException.class);
    }

    @Provide
    Arbitrary<JsonNode> objects() {
        return AnyJson.object().map(JsonNode.class::cast);
    }

    @Provide
    Arbitrary<JsonNode> values() {
        return AnyJson.value();
    }
}
