package org.warraq.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Arabic words that stand in every text and that a query can do without.
 *
 * <p>They are compared as written but for harakat and tatweel, because folding makes على and the name علي, إلى and آلي
 * one.
 */
final class StopWords {
    private static final Set<String> WRITTEN = Set.of("""
            في فى من على إلى الى عن أن ان إن أنه انه إنه أنها انها إنها هذا هذه ذلك تلك هؤلاء الذي الذى التي التى الذين
            اللذين اللتين اللواتي ما لا لم لن قد كما مع بعد قبل بين حتى منذ عند لدى أو او أم ثم إذا اذا إذ إلا الا بل
            كل أي اي هو هي هم كان كانت يكون تكون ليس ليست حيث به بها بهم له لها لهم لنا منه منها منهم فيه فيها عليه عليها
            عليهم عنه عنها إليه إليها اليها لديه لديها و وفي ومن وعن وعلى وإلى وأن وإن وان وقد وهو وهي وهم ولا ولم ولن
            وما وكان وكانت وهذا وهذه وذلك والذي والتي والذين كذلك وكذلك وكما وبعد وبين ومع فقد فإن بأن لأن بما مما فيما
            عما لكن ولكن لما
            """.strip().split("\\s+"));
    private static final Set<String> FOLDED =
            WRITTEN.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());

    private StopWords() {}

    /** Whether it is one, as it stands in a text or a query. */
    static boolean isWritten(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        Normalizer.normalize(word, Form.NFC)
                .codePoints()
                .filter(codePoint -> !Characters.isIgnorable(codePoint))
                .forEach(letters::appendCodePoint);
        return WRITTEN.contains(letters.toString());
    }

    /** Whether its key is that of one, though the word may be another. */
    static boolean isFolded(String folded) {
        return FOLDED.contains(folded);
    }
}
