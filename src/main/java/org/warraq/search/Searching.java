package org.warraq.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warraq.articles.ArticleMatch;
import org.warraq.editorial.Counter;
import org.warraq.editorial.ListStatement;
import org.warraq.editorial.Newsstand;
import org.warraq.editorial.Slugged;
import org.warraq.http.ApiException;
import org.warraq.http.Cursor;
import org.warraq.http.Delivered;
import org.warraq.http.DeliveryAnswers;
import org.warraq.http.ListPage;
import org.warraq.http.PageRequest;
import org.warraq.http.Total;
import org.warraq.text.Languages;
import org.warraq.text.NameKeys;
import org.warraq.text.QueryClause;
import org.warraq.text.SearchQuery;

/** Answers searches: one statement for what is found, one more for what is counted. */
@ApplicationScoped
class Searching {

    /** Every page of what was found changes with every publication. */
    private static final String SURROGATE_KEY = "search";

    /** With fewer than these, what has most of the words is shown as well. */
    private static final int FEW = 10;

    private static final String ALL_WORDS = "all";
    private static final String MOST_WORDS = "most";

    @Inject
    Newsstand newsstand;

    @Inject
    Counter counter;

    @Inject
    DeliveryAnswers answers;

    @Inject
    Dictionaries dictionaries;

    @Inject
    Languages languages;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    Response answer(SearchRequest asked, SearchFilter filter, PageRequest page) {
        var search = Search.of(asked, filter, query(asked), page);
        var after = page.after(search.canonical());
        var at = after == null ? clock.instant().truncatedTo(ChronoUnit.HOURS) : after.instant(2);
        if (asked.sortOrDefault() == SearchSort.LAST_PUBLISHED) {
            var statement = statement(search, false, at);
            return answer(search, statement, new Found(read(statement.last(page, after)), false, at));
        }
        return after == null ? begun(search, at) : continued(search, after, at);
    }

    private Response begun(Search search, Instant at) {
        var all = statement(search, false, at);
        var finds = read(all.best(search.page(), null));
        if (!search.canBeRelaxed() || !few(all, search.page(), finds)) {
            return answer(search, all, new Found(finds, false, at));
        }
        var most = statement(search, true, at);
        var more = read(most.best(search.page(), null));
        var none = finds.size() == more.size() && finds.size() <= search.page().limit();
        return none
                ? answer(search, all, new Found(finds, false, at))
                : answer(search, most, new Found(more, true, at));
    }

    /** As the page before was: what has only some of the words is not found from the second page on. */
    private Response continued(Search search, Cursor after, Instant at) {
        var relaxed = after.text(3).equals(MOST_WORDS);
        var statement = statement(search, relaxed, at);
        return answer(search, statement, new Found(read(statement.best(search.page(), after)), relaxed, at));
    }

    /** Whether few have all the words; on how many of them the page shows it does not depend. */
    private boolean few(SearchStatement statement, PageRequest page, List<Finds.Find> finds) {
        var whole = page.offset() == 0 && finds.size() <= page.limit();
        return finds.size() < FEW && (whole || total(statement).count() < FEW);
    }

    /** What was found, whether not all words had to be there, and since when ages are counted. */
    private record Found(List<Finds.Find> finds, boolean relaxed, Instant at) {}

    private List<Finds.Find> read(ListStatement.Sent sent) {
        return newsstand.read(sent.text(), sent.values(), Finds::read);
    }

    private Response answer(Search search, SearchStatement statement, Found found) {
        var page = search.page();
        var shown = found.finds().subList(0, Math.min(found.finds().size(), page.limit()));
        var marked = new Finds(json, dictionaries.all(), search.asked(), search.query(), page.limit());
        var total = page.count() ? total(statement) : null;
        var meta = meta(found, facets(statement, search.asked().facetList()));
        var list = new ListPage(
                        page,
                        shown.stream().map(marked::shown).toList(),
                        found.finds().size() > shown.size(),
                        index -> cursor(search, shown.get(index), found),
                        total)
                .withMeta(meta);
        var delivered = Delivered.list(list).key(SURROGATE_KEY);
        // A card says nothing of the body, of which a stretch is shown.
        shown.forEach(find -> delivered.hash(find.cardHash()).hash(find.hash()).until(counter.ahead(find.changesAt())));
        return answers.answer(delivered.hash(String.valueOf(total)).hash(meta));
    }

    private static Cursor cursor(Search search, Finds.Find find, Found found) {
        return new Cursor(
                search.canonical(),
                List.of(
                        find.sortKey(),
                        find.id().toString(),
                        String.valueOf(found.at().toEpochMilli()),
                        found.relaxed() ? MOST_WORDS : ALL_WORDS));
    }

    private static String meta(Found found, String facets) {
        return Stream.of(found.relaxed() ? "\"relaxed\":true" : "", facets)
                .filter(member -> !member.isEmpty())
                .collect(Collectors.joining(","));
    }

    private SearchQuery query(SearchRequest asked) {
        asked.refuseUnknownMarks();
        if (asked.q() == null) {
            throw ApiException.invalidParameter("q", "is required");
        }
        return Askable.query(
                asked.locale() == null
                        ? SearchQuery.parse(asked.q(), dictionaries.all())
                        : SearchQuery.parse(asked.q(), asked.locale(), dictionaries.all()));
    }

    private SearchStatement statement(Search search, boolean relaxed, Instant at) {
        var asked = search.asked();
        var query = search.query();
        var question = new SearchStatement.Question(
                relaxed ? SearchStatement.Words.most(query) : SearchStatement.Words.all(query),
                name(search),
                search.types(),
                asked.locale() == null ? languages.likely(asked.q()) : counter.locale(asked.locale()),
                at);
        if (search.ofArticles()) {
            var slugs = new Slugged(languages, asked.locale());
            return new SearchStatement(question, ArticleMatch.of(search.filter().in(asked.locale()), slugs));
        }
        // Without filters, a language narrows articles and leaves everything else.
        return new SearchStatement(
                question,
                asked.locale() == null
                        ? new ArticleMatch("", List.of())
                        : new ArticleMatch(" and (a.locale = ? or a.locale is null)", List.of(asked.locale())));
    }

    /** As one compares names; none where something is excluded: nobody asks for a name that way. */
    private static String name(Search search) {
        return search.query().clauses().stream().anyMatch(QueryClause::excluded)
                ? ""
                : NameKeys.of(search.asked().q());
    }

    private Total total(SearchStatement statement) {
        var sent = statement.count();
        var counted = newsstand.count(sent.text(), sent.values());
        return counted >= SearchStatement.CANDIDATES
                ? new Total(SearchStatement.CANDIDATES, false)
                : new Total(counted, true);
    }

    /** A member of the page's meta; empty if nothing is to be counted. */
    private String facets(SearchStatement statement, List<Facet> facets) {
        if (facets.isEmpty()) {
            return "";
        }
        var counts = new LinkedHashMap<String, List<SearchPage.Count>>();
        facets.forEach(facet -> counts.put(facet.name(), new ArrayList<>()));
        var sent = statement.facets(facets);
        newsstand.read(sent.text(), sent.values(), rows -> {
            while (rows.next()) {
                counts.get(rows.getString("facet"))
                        .add(new SearchPage.Count(rows.getString("value"), rows.getString("label"), rows.getInt("n")));
            }
            return counts;
        });
        return "\"facets\":" + written(counts);
    }

    private String written(Map<String, ?> value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Counts cannot be written", e);
        }
    }
}
