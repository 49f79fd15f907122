package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SnippetsTest {
    private static final String STORY = """
            قام المدير العام للأمن الوطني بزيارة عمل إلى تركيا تلبية لدعوة رسمية من السلطات. وشارك في معرض دولي أقيم في أنقرة.
            وخلال الزيارة، التقى عددا من المسؤولين الأتراك، وناقش معهم قضايا ذات اهتمام مشترك بين المغرب وتركيا.
            وشهدت اللقاءات توافقا في وجهات النظر، مع تأكيد الجانبين على تعزيز التعاون في مختلف المجالات، وتقاسم الخبرات.
            """;

    @Test
    void aShortTextIsWhole() {
        assertThat(snippet("زار أنقرة أمس", "أنقرة", 200)).isEqualTo("زار [أنقرة] أمس");
    }

    @Test
    void aLongTextIsShownWhereMostOfTheWordsStand() {
        assertThat(snippet(STORY, "المسؤولين المغرب تركيا", 120))
                .isEqualTo(
                        "…وخلال الزيارة، التقى عددا من [المسؤولين] الأتراك، وناقش معهم قضايا ذات اهتمام مشترك بين [المغرب] [وتركيا].\nوشهدت اللقاءات…");
    }

    @Test
    void itBeginsWithASentenceThatIsNearElseWithAWord() {
        assertThat(snippet(STORY, "معرض", 80))
                .isEqualTo("…وشارك في [معرض] دولي أقيم في أنقرة.\nوخلال الزيارة، التقى عددا من المسؤولين…");
        assertThat(snippet(STORY, "اهتمام", 40)).isEqualTo("…معهم قضايا ذات [اهتمام] مشترك بين المغرب…");
    }

    @Test
    void whereNothingIsFoundTheBeginningIsShown() {
        assertThat(snippet(STORY, "الطقس", 40)).isEqualTo("قام المدير العام للأمن الوطني بزيارة عمل…");
    }

    @Test
    void theEndIsShownWithoutASign() {
        assertThat(snippet(STORY.strip(), "الخبرات", 60)).endsWith("وتقاسم [الخبرات].");
    }

    @Test
    void aWordLongerThanThePlaceIsCutBetweenLetters() {
        String text = "بَ".repeat(300);
        Snippet snippet = Snippets.of(text, List.of(new TextRange(0, 600)), 51);
        assertThat(snippet).isEqualTo(new Snippet("بَ".repeat(25) + "…", List.of(new TextRange(0, 50))));
    }

    @Property(tries = 300)
    void rangesStayInsideAndMarkWhatTheyMarked(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 60) int length) {
        SearchQuery query = SearchQuery.parse("وزير ministre \"شركة بيت\"", Lexicons.none());
        List<TextRange> found = Highlights.of(text, "ar", Lexicons.none(), query);
        Snippet snippet = Snippets.of(text, found, length);
        assertThat(snippet.text().length()).isLessThanOrEqualTo(length + 2);
        assertThat(snippet.ranges().isEmpty()).isEqualTo(found.isEmpty());
        for (TextRange range : snippet.ranges()) {
            String marked = snippet.text().substring(range.start(), range.end());
            assertThat(found.stream().map(of -> text.substring(of.start(), of.end())))
                    .anyMatch(word -> word.startsWith(marked));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.of(
                " ",
                " ",
                " ",
                "\n",
                "، ",
                ". ",
                "\u064E",
                "\uD83D\uDE00",
                "وزير",
                "وزراءَ",
                "شركة",
                "بيت",
                "ministre",
                "كتاب");
        return parts.list().ofMaxSize(40).map(list -> String.join("", list));
    }

    private static String snippet(String text, String asked, int length) {
        SearchQuery query = SearchQuery.parse(asked, Lexicons.none());
        Snippet snippet = Snippets.of(text, Highlights.of(text, "ar", Lexicons.none(), query), length);
        StringBuilder marked = new StringBuilder(snippet.text());
        List<TextRange> ranges = snippet.ranges();
        for (int at = ranges.size() - 1; at >= 0; at--) {
            marked.insert(ranges.get(at).end(), ']').insert(ranges.get(at).start(), '[');
        }
        return marked.toString();
    }
}
