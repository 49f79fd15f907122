package org.warraq.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * By what a name is known while it is being typed: the keys of what it is from each of its words on, each with and without
 * an article before it. Words are spelled as {@link NameKeys} has them, without spaces between them: عبد اللطيف and
 * عبداللطيف. Where a part of a name has a spelling of its own, as ابن, it counts as it is typed too, since nobody knows yet
 * how the word goes on.
 */
public final class NameBeginnings {

    /** In characters; nobody types more of a name. */
    private static final int LONGEST = 60;

    private static final int MOST_WORDS = 12;

    private static final String ARTICLE = "ال";

    /** Of a word with an article; with fewer, it would be anything's beginning. */
    private static final int LEAST_AFTER_ARTICLE = 2;

    private NameBeginnings() {}

    /**
     * What a name is from one of its words on.
     *
     * @param place how many words stand before
     */
    public record Beginning(String key, int place) {}

    private record Word(String plain, String spelled) {}

    /** Those of a name, each key once; none for a name without letters or digits. */
    public static List<Beginning> of(String name) {
        List<Word> words = words(Tokens.of(name));
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int place = 0; place < Math.min(words.size(), MOST_WORDS); place++) {
            for (String key : keys(words.subList(place, words.size()))) {
                places.putIfAbsent(key, place);
            }
        }
        return places.entrySet().stream()
                .map(one -> new Beginning(one.getKey(), one.getValue()))
                .toList();
    }

    /** The keys of which one must begin a name's key, what was typed first; at most four. */
    public static List<String> asked(String typed) {
        return List.copyOf(keys(words(Tokens.of(typed))));
    }

    /** What was typed, less an article at its beginning: what is compared where something may be mistyped. */
    public static String bare(String typed) {
        return withoutArticle(joined(words(Tokens.of(typed)), Word::plain));
    }

    /** The words of a name that make it one of those asked for; none if it is not. */
    public static List<TextRange> marked(String name, String typed) {
        List<Token> tokens = Tokens.of(name);
        List<Word> words = words(tokens);
        List<String> asked = asked(typed);
        for (int place = 0; place < words.size(); place++) {
            List<Word> rest = words.subList(place, words.size());
            Optional<String> begun = asked.stream()
                    .filter(key -> keys(rest).stream().anyMatch(one -> one.startsWith(key)))
                    .findFirst();
            if (begun.isPresent()) {
                return tokens.subList(place, place + covered(rest, begun.get())).stream()
                        .map(token -> new TextRange(token.start(), token.end()))
                        .toList();
            }
        }
        return List.of();
    }

    /** In how many words the letters of a key are. */
    private static int covered(List<Word> words, String key) {
        boolean whole = joined(words, Word::plain).startsWith(key)
                || joined(words, Word::spelled).startsWith(key);
        int letters = whole ? key.length() : key.length() + ARTICLE.length();
        int held = 0;
        int count = 0;
        while (count < words.size() && held < letters) {
            held += words.get(count).spelled().length();
            count++;
        }
        return count;
    }

    private static List<Word> words(List<Token> tokens) {
        return tokens.stream()
                .map(token ->
                        new Word(NameKeys.ofWord(token.folded()), NameKeys.ofWord(NameParts.spelled(token.folded()))))
                .toList();
    }

    private static Set<String> keys(List<Word> words) {
        Set<String> keys = new LinkedHashSet<>();
        for (String key : List.of(joined(words, Word::plain), joined(words, Word::spelled))) {
            keys.add(key);
            keys.add(withoutArticle(key));
        }
        keys.remove("");
        return keys;
    }

    private static String joined(List<Word> words, Function<Word, String> form) {
        String key = words.stream().map(form).collect(Collectors.joining());
        return key.codePointCount(0, key.length()) <= LONGEST
                ? key
                : key.substring(0, key.offsetByCodePoints(0, LONGEST));
    }

    /** The same without ال before at least two letters. */
    static String withoutArticle(String word) {
        return word.startsWith(ARTICLE) && word.length() >= ARTICLE.length() + LEAST_AFTER_ARTICLE
                ? word.substring(ARTICLE.length())
                : word;
    }

    /** The words of what is typed, each by itself and without its article. */
    static List<String> ofWords(String typed) {
        List<String> words = new ArrayList<>();
        for (Token token : Tokens.of(typed)) {
            String word = withoutArticle(NameKeys.ofWord(token.folded()));
            if (!word.isEmpty() && !words.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
