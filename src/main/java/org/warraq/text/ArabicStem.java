package org.warraq.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A light stem of Arabic words: what is left without the article and one ending. It does not look for roots, so that
 * وزير and وزارة stay apart.
 *
 * <p>At least three letters remain after each of the two, and no stop word is left (ولاية is not ولا). A list has the
 * newsroom's words that the endings would make one with another: دولي is not دول, جمعية is not الجمعة.
 */
public final class ArabicStem {
    private static final int LEAST = 3;

    /** The article with the particles before it, the longest first. */
    private static final List<String> ARTICLES = List.of("وبال", "ولل", "وال", "بال", "كال", "فال", "لل", "ال");

    private static final List<String> ENDINGS = List.of("ات", "ون", "ين", "يه", "ه", "ي");

    private static final Map<String, String> LISTED = Map.ofEntries(
            Map.entry("الله", "الله"),
            Map.entry("دوله", "دوله"),
            Map.entry("دولي", "دولي"),
            Map.entry("دوليه", "دولي"),
            Map.entry("جمعه", "جمعه"),
            Map.entry("جمعيه", "جمعي"),
            Map.entry("مدني", "مدني"),
            Map.entry("مدنيه", "مدني"),
            Map.entry("خبره", "خبره"),
            Map.entry("خبرات", "خبره"),
            Map.entry("شرطه", "شرطه"),
            Map.entry("شرطي", "شرطه"),
            Map.entry("شرطيه", "شرطه"),
            Map.entry("شرطيين", "شرطه"),
            Map.entry("حمله", "حمله"),
            Map.entry("حملات", "حمله"),
            Map.entry("عمله", "عمله"),
            Map.entry("عملات", "عمله"),
            Map.entry("بحرين", "بحرين"),
            Map.entry("عربه", "عربه"),
            Map.entry("عربات", "عربه"),
            Map.entry("والدين", "والد"),
            Map.entry("والديه", "والد"),
            Map.entry("والدته", "والد"),
            Map.entry("والدتها", "والد"));

    private ArabicStem() {}

    /** The stem of a folded word; the word itself when nothing can be taken from it. */
    public static String of(String folded) {
        String listed = LISTED.get(folded);
        if (listed != null) {
            return listed;
        }
        String bare = withoutArticle(folded);
        return Optional.ofNullable(LISTED.get(bare)).orElseGet(() -> withoutEnding(bare));
    }

    /** The word without its article and the particles before that; the same word if it has none. */
    static String withoutArticle(String folded) {
        if (LISTED.containsKey(folded)) {
            return folded;
        }
        for (String article : ARTICLES) {
            if (folded.startsWith(article) && folded.length() - article.length() >= LEAST) {
                return folded.substring(article.length());
            }
        }
        return folded;
    }

    private static String withoutEnding(String bare) {
        for (String ending : ENDINGS) {
            String stem = bare.substring(0, Math.max(0, bare.length() - ending.length()));
            if (bare.endsWith(ending) && stem.length() >= LEAST && !StopWords.isFolded(stem)) {
                return stem;
            }
        }
        return bare;
    }
}
