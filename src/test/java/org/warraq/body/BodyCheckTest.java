package org.warraq.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.http.Violations;

class BodyCheckTest {
    private static final String SPAN = "{'_type':'span','text':'نص'}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /1/children/0/marks/1 | unknown     | {'_type':'block','children':[{'_type':'span','text':'a','marks':['em','blink']}]}
            /1/children/1/marks/0 | unknown     | {'_type':'block','children':[{'_type':'span','text':'a'},{'_type':'span','text':'b','marks':['m2']}],'markDefs':[{'_type':'link','_key':'m1','href':'/a'}]}
            /1/children/0/marks/1 | duplicate   | {'_type':'block','children':[{'_type':'span','text':'a','marks':['em','em']}]}
            /1/children           | out-of-range | {'_type':'block','children':[]}
            /1/children/1/_key    | duplicate   | {'_type':'block','children':[{'_type':'span','_key':'a','text':'a'},{'_type':'span','_key':'a','text':'b'}]}
            /1/markDefs/1/_key    | duplicate   | {'_type':'block','children':[SPAN],'markDefs':[{'_type':'link','_key':'a','href':'/a'},{'_type':'link','_key':'a','href':'/b'}]}
            /1/markDefs/0/_key    | not-allowed | {'_type':'block','children':[SPAN],'markDefs':[{'_type':'link','_key':'strong','href':'/a'}]}
            /1/markDefs/0/href    | not-allowed | {'_type':'block','children':[SPAN],'markDefs':[{'_type':'link','_key':'a','href':'javascript:alert(1)'}]}
            /1/_key               | duplicate   | {'_type':'block','_key':'first','children':[SPAN]}
            /1/_key               | out-of-range | {'_type':'block','_key':' ','children':[SPAN]}
            /1/_key               | out-of-range | {'_type':'divider','_key':'12345678901234567890123456789012345678901234567890123456789012345'}
            /1/level              | not-allowed | {'_type':'block','level':2,'children':[SPAN]}
            /1/level              | out-of-range | {'_type':'block','listItem':'bullet','level':11,'children':[SPAN]}
            /1/level              | out-of-range | {'_type':'block','listItem':'number','level':0,'children':[SPAN]}
            /1/lang               | malformed   | {'_type':'block','lang':'not a language','children':[SPAN]}
            /1/url                | not-allowed | {'_type':'embed','provider':'youtube','url':'https://vimeo.com/1'}
            /1/rows               | out-of-range | {'_type':'table','rows':[]}
            /1/rows/0/cells       | out-of-range | {'_type':'table','rows':[{'cells':[]}]}
            /1/rows/1/_key        | duplicate   | {'_type':'table','rows':[{'_key':'r','cells':['a']},{'_key':'r','cells':['b']}]}
            /1/children           | out-of-range | {'_type':'callout','children':[]}
            /1/children/0/marks/0 | unknown     | {'_type':'callout','children':[{'_type':'span','text':'a','marks':['m1']}]}
            /1/images             | out-of-range | {'_type':'gallery','images':[]}
            /1/images/1/_key      | duplicate   | {'_type':'gallery','images':[{'_key':'p','media':'019a2f4e-7c1b-7d3e-9f10-5b2c8a6d4e01'},{'_key':'p','media':'019a2f4e-7c1b-7d3e-9f10-5b2c8a6d4e02'}]}
            /1/markDefs/0/href    | not-allowed | {'_type':'callout','children':[SPAN],'markDefs':[{'_type':'link','_key':'a','href':'//example.org'}]}
            """)
    void brokenRuleIsReportedAtItsPlaceAndNowhereElse(String pointer, String code, String json)
            throws JsonProcessingException {
        String body = "[{'_type':'divider','_key':'first'}," + json.replace("SPAN", SPAN) + "]";
        List<Block> blocks = Bodies.JSON.readValue(body.replace('\'', '"'), Bodies.LIST_OF_BLOCKS);
        assertThat(violationsOf(blocks)).containsExactly("/body" + pointer + " " + code);
    }

    @Test
    void unusedMarkDefinitionIsFine() {
        List<MarkDef> markDefs = List.of(new Mention("m", UUID.randomUUID()));
        assertThat(violationsOf(new TextBlock(null, null, null, null, List.of(Span.of("")), markDefs, null, null)))
                .isEmpty();
    }

    @Test
    void thousandBlocksAreEnough() {
        List<Block> thousand = Collections.nCopies(Body.MAX_BLOCKS, new Divider(null));
        assertThat(violationsOf(thousand)).isEmpty();
        List<Block> more = Collections.nCopies(Body.MAX_BLOCKS + 1, new Divider(null));
        assertThat(violationsOf(more)).containsExactly("/body too-many");
    }

    @Test
    void megabyteOfJsonIsEnough() {
        int frame = Math.toIntExact(JsonSize.of(List.of(new Code(null, null, ""))));
        String arabic = "ع".repeat((Body.MAX_BYTES - frame) / 2);
        assertThat(violationsOf(new Code(null, null, arabic))).isEmpty();
        assertThat(violationsOf(new Code(null, null, arabic + "ع"))).containsExactly("/body too-large");
    }

    @Test
    void fiveHundredReferencesAreEnough() {
        assertThat(violationsOf(references(Body.MAX_REFERENCES))).isEmpty();
        assertThat(violationsOf(references(Body.MAX_REFERENCES + 1))).containsExactly("/body too-many");
    }

    private static List<Block> references(int count) {
        return IntStream.range(0, count)
                .<Block>mapToObj(index -> new Reference(null, new UUID(1, index)))
                .toList();
    }

    @Test
    void tableHasAtMostHundredRowsOfTwentyCells() {
        assertThat(violationsOf(table(100, 20))).isEmpty();
        assertThat(violationsOf(table(101, 20))).containsExactly("/body/0/rows out-of-range");
        assertThat(violationsOf(table(1, 21))).containsExactly("/body/0/rows/0/cells out-of-range");
    }

    private static Table table(int rows, int cells) {
        return new Table(null, Collections.nCopies(rows, new Table.Row(null, Collections.nCopies(cells, "x"), false)));
    }

    @Test
    void galleryHasAtMostFiftyPictures() {
        Gallery.Picture picture = new Gallery.Picture(null, new UUID(1, 1), null, null, null);
        assertThat(violationsOf(new Gallery(null, Collections.nCopies(Body.MAX_PICTURES, picture))))
                .isEmpty();
        assertThat(violationsOf(new Gallery(null, Collections.nCopies(Body.MAX_PICTURES + 1, picture))))
                .containsExactly("/body/0/images out-of-range");
    }

    @Test
    void nothingIsSaidOfWhatIsMissing() {
        TextBlock block = new TextBlock(
                null, null, null, null, Arrays.asList(null, new Span(null, null, null)), withNull(), null, null);
        List<Block> body = Arrays.asList(
                null,
                block,
                new Quote(null, null, null, null),
                new Embed(null, null, null),
                new Table(null, Arrays.asList(null, new Table.Row(null, Arrays.asList("a", null), false))),
                new Code(null, null, null),
                new Image(null, null, null, null, null),
                new Gallery(null, Arrays.asList(null, new Gallery.Picture(null, null, null, null, null))),
                new Audio(null, null, null, null),
                new Reference(null, null));
        assertThat(violationsOf(body)).isEmpty();
        assertThat(violationsOf((List<Block>) null)).isEmpty();
    }

    private static List<MarkDef> withNull() {
        return Arrays.asList(null, new Link(null, null, null), new Mention(null, null));
    }

    @Test
    void everythingIsReportedAtOnce() {
        TextBlock block = new TextBlock(
                "a",
                null,
                null,
                3,
                List.of(Span.of("x", "nowhere")),
                List.of(new Link("l", "data:text/html,x", null)),
                "?",
                null);
        assertThat(violationsOf(new Divider("a"), block))
                .containsExactlyInAnyOrder(
                        "/body/1/_key duplicate",
                        "/body/1/level not-allowed",
                        "/body/1/lang malformed",
                        "/body/1/markDefs/0/href not-allowed",
                        "/body/1/children/0/marks/0 unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTP://example.org:8080/a?b#c",
                "https://مثال.إختبار/مقال",
                "https://[2001:db8::1]/",
                "mailto:desk@example.org",
                "tel:+212-537-000000",
                "/",
                "/ar/دولي/زيارة?صفحة=2",
                " \u0000\thttps://example.org\u200F\n"
            })
    void linksToTheWebMailTelephoneAndTheSiteAreKept(String href) {
        assertThat(violationsOf(linked(href))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " \u0001javascript:alert(1)",
                "java\tscript:alert(1)",
                "https://exa\nmple.org",
                "data:text/html;base64,PHNjcmlwdD4=",
                "vbscript:msgbox(1)",
                "file:///etc/passwd",
                "blob:https://example.org/1",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "https:evil.example",
                "https:///evil.example",
                "https://",
                "https://user@example.org",
                "https://user:password@example.org",
                "https://example.org\u202Egro.live",
                "https://example.org/a b",
                "relative/path",
                "#fragment",
                "mailto:",
                "tel:",
                "javascript&colon;alert(1)"
            })
    void everyOtherLinkIsRefused(String href) {
        assertThat(violationsOf(linked(href))).containsExactly("/body/0/markDefs/0/href not-allowed");
    }

    private static TextBlock linked(String href) {
        List<MarkDef> links = List.of(new Link("l", href, null));
        return new TextBlock(null, null, null, null, List.of(Span.of("x", "l")), links, null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "YOUTUBE, https://youtu.be/aqz-KE-bpKQ",
        "YOUTUBE, https://m.youtube.com/watch?v=1",
        "X, https://twitter.com/a/status/1",
        "FACEBOOK, https://www.facebook.com/a/videos/1",
        "INSTAGRAM, https://www.instagram.com/p/1/",
        "TIKTOK, https://www.tiktok.com/@a/video/1",
        "DAILYMOTION, https://dai.ly/x1",
        "VIMEO, https://player.vimeo.com/video/1",
        "SOUNDCLOUD, HTTPS://SoundCloud.com/a/b",
        "DATAWRAPPER, https://datawrapper.dwcdn.net/AbCdE/1/"
    })
    void embedOfItsProviderIsKept(EmbedProvider provider, String url) {
        assertThat(violationsOf(new Embed(null, provider, url))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.youtube.com/watch?v=1",
                "https://youtube.com.evil.example/",
                "https://notyoutube.com/",
                "https://youtube.com@evil.example/",
                "https://evil.example/youtube.com",
                "https://evil.example\\.youtube.com/",
                "https://youtube.com:8443/",
                "//youtube.com/",
                "youtube.com/watch",
                "javascript://youtube.com/%0aalert(1)",
                "<iframe src=\"https://youtube.com\">"
            })
    void embedOfAnyOtherAddressIsRefused(String url) {
        assertThat(violationsOf(new Embed(null, EmbedProvider.YOUTUBE, url)))
                .containsExactly("/body/0/url not-allowed");
    }

    private static List<String> violationsOf(Block... blocks) {
        return violationsOf(List.of(blocks));
    }

    private static List<String> violationsOf(List<Block> body) {
        Violations violations = Violations.atRoot();
        Body.check(body, violations.at("body"));
        Stream<String> found =
                violations.list().stream().map(violation -> violation.pointer() + " " + violation.code());
        return found.toList();
    }
}
