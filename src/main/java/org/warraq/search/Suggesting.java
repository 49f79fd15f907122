package org.warraq.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.warraq.editorial.Counter;
import org.warraq.editorial.ListStatement.Sent;
import org.warraq.editorial.Newsstand;
import org.warraq.http.Delivered;
import org.warraq.http.DeliveryAnswers;
import org.warraq.http.ListPage;
import org.warraq.http.PageRequest;
import org.warraq.text.Languages;
import org.warraq.text.Misspellings;
import org.warraq.text.NameBeginnings;
import org.warraq.text.WordBeginnings;

/** Answers what was typed so far: a statement for names, one for headlines; two more where nearly nothing is called so. */
@ApplicationScoped
class Suggesting {

    /** As with searches, what is suggested changes with every publication. */
    private static final String SURROGATE_KEY = "search";

    /** With fewer than these, something may have been mistyped. */
    private static final int FEW = 3;

    /** Of a list, this part is left to headlines, if there are so many. */
    private static final int PART_OF_HEADLINES = 3;

    @Inject
    Newsstand newsstand;

    @Inject
    Counter counter;

    @Inject
    DeliveryAnswers answers;

    @Inject
    Languages languages;

    @Inject
    Suggestions suggestions;

    Response answer(SuggestRequest asked) {
        var typed = asked.typed();
        var locale = counter.locale(asked.locale());
        var names = names(asked, typed, locale);
        var headlines = headlines(asked, typed);
        var found = new ArrayList<>(names.subList(0, Math.min(names.size(), share(asked, headlines.size()))));
        found.addAll(headlines.subList(0, Math.min(headlines.size(), asked.limit() - found.size())));
        if (found.size() < FEW && found.size() < asked.limit()) {
            found.addAll(meant(asked, found, locale));
        }
        var page = new PageRequest(asked.limit(), null, null, false);
        var texts = found.stream().map(one -> suggestions.written(one, typed)).toList();
        return answers.answer(
                Delivered.list(new ListPage(page, texts, false, index -> null)).key(SURROGATE_KEY));
    }

    /** How many names are shown beside so many headlines. */
    private static int share(SuggestRequest asked, int headlines) {
        return asked.limit() - Math.min(headlines, asked.limit() / PART_OF_HEADLINES);
    }

    private List<Suggestions.Found> names(SuggestRequest asked, String typed, String locale) {
        var kinds = asked.named();
        return kinds.isEmpty() || NameBeginnings.asked(typed).isEmpty()
                ? List.of()
                : read(NameStatement.begun(typed, kinds, locale, asked.limit()));
    }

    private List<Suggestions.Found> headlines(SuggestRequest asked, String typed) {
        var words = WordBeginnings.asked(typed);
        if (!asked.articles() || words.isEmpty()) {
            return List.of();
        }
        var locales = asked.locale() == null ? languages.tags() : List.of(asked.locale());
        return read(HeadlineStatement.of(words, locales, asked.limit()));
    }

    private List<Suggestions.Found> read(Sent sent) {
        return newsstand.read(sent.text(), sent.values(), Suggestions::read);
    }

    /** Names that may be meant, without those found already. */
    private List<Suggestions.Found> meant(SuggestRequest asked, List<Suggestions.Found> found, String locale) {
        var typed = NameBeginnings.bare(asked.typed());
        var kinds = asked.named();
        if (kinds.isEmpty() || Misspellings.tolerated(typed) == 0) {
            return List.of();
        }
        var sent = NameStatement.meant(typed, kinds);
        var known = found.stream().map(Suggestions.Found::id).toList();
        var meant = newsstand.read(sent.text(), sent.values(), rows -> MeantNames.read(rows, typed)).stream()
                .filter(name -> !known.contains(name.id()))
                .limit(asked.limit() - found.size())
                .toList();
        if (meant.isEmpty()) {
            return List.of();
        }
        var cards = NameStatement.cards(meant.stream().map(MeantNames.Meant::id).toList(), locale);
        return newsstand.read(cards.text(), cards.values(), rows -> MeantNames.withCards(meant, rows));
    }
}
