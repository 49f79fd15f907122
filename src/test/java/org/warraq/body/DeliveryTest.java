package org.warraq.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final UUID LIVE = UUID.fromString("019a2f4e-7c1b-7d3e-9f10-5b2c8a6d4e01");
    private static final UUID DRAFT = UUID.fromString("019a2f4e-7c1b-7d3e-9f10-5b2c8a6d4e02");

    private static final List<Block> BODY = Body.withKeys(List.of(
            new TextBlock(
                    "a",
                    TextBlock.Style.H2,
                    null,
                    null,
                    List.of(
                            new Span("s1", "التقى ", List.of()),
                            new Span("s2", "عمر الفاسي", List.of("m1", "strong")),
                            new Span("s3", " و", List.of()),
                            new Span("s4", "سعيد", List.of("em", "m2"))),
                    List.of(new Mention("m1", LIVE), new Mention("m2", DRAFT)),
                    null,
                    null),
            new Quote("b", "سنعود.", LIVE, "عمر الفاسي"),
            new Quote("c", "لن نعود.", DRAFT, "سعيد"),
            new Reference("d", LIVE),
            new Reference("e", DRAFT),
            new Table("f", List.of(new Table.Row("r", List.of("سنة", "2024"), true))),
            new Divider("g"),
            new Callout("h", "خلفية", List.of(new Span("s", "سطر\nآخر", List.of())), List.of()),
            new Embed("i", EmbedProvider.VIMEO, "https://vimeo.com/1"),
            new Code("j", "java", "var x = 1;\nvar y;"),
            new Image("k", LIVE, "عند الوصول", null, "و م ع"),
            new Image("l", DRAFT, "صورة لم تنشر", null, null),
            new Gallery(
                    "m",
                    List.of(
                            new Gallery.Picture("p1", DRAFT, "صورة لم تنشر", null, null),
                            new Gallery.Picture("p2", LIVE, "في القاعة", "", null))),
            new Gallery("n", List.of(new Gallery.Picture("p", DRAFT, "صورة لم تنشر", null, null))),
            new Audio("o", LIVE, "المقابلة", "سؤال وجواب"),
            new Video("p", LIVE, null, null),
            new File("q", DRAFT, "وثيقة لم تنشر", "نص لم ينشر")));

    @Test
    void itemsThatAreLiveAreResolvedAndOthersLeaveNoTrace() throws JsonProcessingException {
        List<DeliveredBlock> delivered = Body.deliver(BODY, new Live());
        assertThat(Bodies.JSON.<JsonNode>valueToTree(delivered)).isEqualTo(Bodies.JSON.readTree("""
                [
                  {"_type":"block","_key":"a","style":"h2","children":[
                    {"_type":"span","_key":"s1","text":"التقى ","marks":[]},
                    {"_type":"span","_key":"s2","text":"عمر الفاسي","marks":["m1","strong"]},
                    {"_type":"span","_key":"s3","text":" و","marks":[]},
                    {"_type":"span","_key":"s4","text":"سعيد","marks":["em"]}],
                   "markDefs":[{"_type":"mention","_key":"m1","item":"019a2f4e-7c1b-7d3e-9f10-5b2c8a6d4e01",
                     "resolved":{"kind":"person"}}]},
                  {"_type":"quote","_key":"b","text":"سنعود.","person":"019a2f4e-7c1b-7d3e-9f10-5b2c8a6d4e01",
                   "resolved":{"kind":"person"},"attribution":"عمر الفاسي"},
                  {"_type":"quote","_key":"c","text":"لن نعود.","attribution":"سعيد"},
                  {"_type":"reference","_key":"d","item":"019a2f4e-7c1b-7d3e-9f10-5b2c8a6d4e01",
                   "resolved":{"kind":"person"},"text":"عمر الفاسي"},
                  {"_type":"table","_key":"f","rows":[{"_key":"r","cells":["سنة","2024"],"header":true}],
                   "text":"سنة\\t2024"},
                  {"_type":"divider","_key":"g","text":"* * *"},
                  {"_type":"callout","_key":"h","title":"خلفية","children":[
                    {"_type":"span","_key":"s","text":"سطر\\nآخر","marks":[]}],"markDefs":[],
                   "text":"خلفية\\nسطر آخر"},
                  {"_type":"embed","_key":"i","provider":"vimeo","url":"https://vimeo.com/1",
                   "text":"https://vimeo.com/1"},
                  {"_type":"code","_key":"j","language":"java","code":"var x = 1;\\nvar y;",
                   "text":"var x = 1;\\nvar y;"},
                  {"_type":"image","_key":"k","image":{"alt":"null"},"text":"عند الوصول"},
                  {"_type":"gallery","_key":"m","images":[{"_key":"p2","image":{"alt":""}}],"text":"في القاعة"},
                  {"_type":"audio","_key":"o","file":{"fileName":"a.mp3"},"transcript":"سؤال وجواب","text":"المقابلة"},
                  {"_type":"video","_key":"p","file":{"fileName":"a.mp3"},"text":"a.mp3"}
                ]"""));
    }

    private record Live() implements Exhibits {
        @Override
        public Optional<Card> card(UUID id) {
            return of(id, "عمر الفاسي", Map.of("kind", "person"));
        }

        @Override
        public Optional<Card> image(UUID media, Wording words) {
            return of(media, words.caption(), Map.of("alt", String.valueOf(words.alt())));
        }

        @Override
        public Optional<Card> file(UUID media, Wording words) {
            String label = words.caption() == null ? "a.mp3" : words.caption();
            return of(media, label, Map.of("fileName", "a.mp3"));
        }

        private static Optional<Card> of(UUID id, String label, Object view) {
            return id.equals(LIVE) ? Optional.of(new Card(label, view)) : Optional.empty();
        }
    }

    @Test
    void whatIsSaidOfMediaIsSearchedAndNotCounted() {
        Block audio = new Audio(null, LIVE, "المقابلة", "سؤال وجواب");
        Block image = new Image(null, LIVE, "عند الوصول", "الوزير", "و م ع");
        assertThat(Body.blockText(audio)).isEqualTo("المقابلة\nسؤال وجواب");
        assertThat(Body.blockText(image)).isEqualTo("عند الوصول\nالوزير\nو م ع");
        assertThat(Body.plainText(List.of(audio, image))).isEmpty();
    }

    @Test
    void plainTextIsOneParagraphALine() {
        assertThat(Body.plainText(BODY)).isEqualTo("""
                التقى عمر الفاسي وسعيد
                سنعود.
                عمر الفاسي
                لن نعود.
                سعيد
                سنة\t2024
                خلفية
                سطر آخر
                var x = 1;
                var y;""");
    }

    @Test
    void summaryBeginsWithParagraphs() {
        Block heading = TextBlock.of(TextBlock.Style.H2, Span.of("عنوان"));
        Block image = new Image(null, LIVE, "تعليق", null, null);
        Block paragraph = TextBlock.paragraph("وصل الوزير.");
        assertThat(Body.opening(List.of(image, heading, paragraph))).isEqualTo("وصل الوزير.");
        assertThat(Body.opening(List.of(image, heading))).isEqualTo("عنوان");
    }

    @Test
    void referencesAreAllItemsAndMentionsThoseOfTheText() {
        UUID quoted = new UUID(7, 7);
        List<Block> body = List.of(
                new Reference(null, DRAFT),
                new Quote(null, "", quoted, null),
                new Callout(null, null, List.of(Span.of("x", "m")), List.of(new Mention("m", LIVE))),
                new Gallery(null, List.of(new Gallery.Picture(null, new UUID(7, 8), null, null, null))),
                new File(null, new UUID(7, 9), null, null));
        assertThat(Body.references(body)).containsExactly(DRAFT, quoted, LIVE, new UUID(7, 8), new UUID(7, 9));
        assertThat(Body.mentions(body)).containsExactly(LIVE);
    }

    @Test
    void madeKeysTellNothingOfTheItemsMentioned() {
        assertThat(Body.withKeys(mentioning(LIVE)).get(0).key())
                .isEqualTo(Body.withKeys(mentioning(DRAFT)).get(0).key());
    }

    private static List<Block> mentioning(UUID id) {
        List<MarkDef> mentions = List.of(new Mention("m", id));
        return List.of(new TextBlock(null, null, null, null, List.of(Span.of("x", "m")), mentions, null, null));
    }

    @Test
    void paragraphKeepsItsMadeKeyWhenAnotherIsPutBeforeIt() {
        Block paragraph = TextBlock.paragraph("وصل الوزير");
        Block inserted = TextBlock.paragraph("عاجل");
        assertThat(Body.withKeys(List.of(inserted, paragraph)).get(1))
                .isEqualTo(Body.withKeys(List.of(paragraph)).get(0));
    }
}
