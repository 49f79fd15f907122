package org.warraq.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * By what a text is known while its words are being typed, in whatever order: each word as names are spelled, and what it is
 * without an article or a particle before it.
 */
public final class WordBeginnings {

    /** Further words of what is typed do not count. */
    private static final int MOST_ASKED = 8;

    private static final String SERVANT_OF_THE = NameParts.SERVANT + "ال";

    private WordBeginnings() {}

    /** The words of a text and what else each counts as, each after a space; empty for a text without words. */
    public static String of(String text) {
        List<Token> tokens = Tokens.of(text);
        Set<String> forms = new LinkedHashSet<>();
        for (int at = 0; at < tokens.size(); at++) {
            forms.addAll(forms(tokens, at));
        }
        return forms.stream().map(form -> " " + form).collect(Collectors.joining());
    }

    /** What the words of a text must begin with, all of them; at most eight. */
    public static List<String> asked(String typed) {
        List<String> words = NameBeginnings.ofWords(typed);
        return words.subList(0, Math.min(words.size(), MOST_ASKED));
    }

    /** The words of a text that begin with one of those typed; none unless each of those begins one. */
    public static List<TextRange> marked(String text, String typed) {
        List<String> asked = asked(typed);
        Set<String> found = new LinkedHashSet<>();
        List<TextRange> marked = new ArrayList<>();
        List<Token> tokens = Tokens.of(text);
        for (int at = 0; at < tokens.size(); at++) {
            Set<String> forms = forms(tokens, at);
            List<String> begun = asked.stream()
                    .filter(word -> forms.stream().anyMatch(form -> form.startsWith(word)))
                    .toList();
            if (!begun.isEmpty()) {
                found.addAll(begun);
                marked.add(new TextRange(tokens.get(at).start(), tokens.get(at).end()));
            }
        }
        return found.size() == asked.size() ? marked : List.of();
    }

    private static Set<String> forms(List<Token> tokens, int at) {
        String folded = tokens.get(at).folded();
        Set<String> forms = new LinkedHashSet<>();
        add(forms, folded);
        if (Characters.isArabic(folded.codePointAt(0))) {
            add(forms, ArabicStem.withoutArticle(folded));
            ArabicForms.withoutClitics(folded).forEach(rest -> add(forms, rest));
            if (folded.startsWith(SERVANT_OF_THE)) {
                add(forms, folded.substring(NameParts.SERVANT.length()));
            }
        }
        if (at + 1 < tokens.size()) {
            String next = tokens.get(at + 1).folded();
            NameParts.joining(folded, next).ifPresent(opening -> add(forms, opening + next));
        }
        return forms;
    }

    private static void add(Set<String> forms, String folded) {
        String word = NameKeys.ofWord(folded);
        if (!word.isEmpty()) {
            forms.add(word);
            forms.add(NameBeginnings.withoutArticle(word));
        }
    }
}
