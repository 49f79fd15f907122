package org.warraq.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** Answers searches: one statement for what is found, one more for each way in which it is counted. */
@ApplicationScoped
class Searching {

    /** Every page of what was found changes with every publication. */
    private static final String SURROGATE_KEY = "search";

    /** With fewer than these, what has most of the words is shown as well. */
    private static final int FEW = 10;

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
        var question = question(search, at);
        if (search.byDate()) {
            return answer(search, question, read(new SearchStatement(question).last(page, after)));
        }
        var finds = read(new SearchStatement(question).best(page, after, FEW));
        if (!search.canBeRelaxed()) {
            return answer(search, question, finds);
        }
        var whole = whole(question, finds, page);
        if (whole.size() >= FEW) {
            return answer(search, question, finds);
        }
        var relaxed = question.relaxed(whole);
        return answer(search, relaxed, read(new SearchStatement(relaxed).best(page, after, FEW)));
    }

    /** Up to {@value #FEW} that have all of the words; a page behind the last does not say. */
    private List<UUID> whole(Question question, List<Finds.Find> finds, PageRequest page) {
        if (finds.isEmpty() && (page.cursor() != null || page.offset() > 0)) {
            var sent = new SearchStatement(question).whole(FEW);
            return newsstand.read(sent.text(), sent.values(), Searching::ids);
        }
        return finds.isEmpty() ? List.of() : finds.get(0).whole();
    }

    private static List<UUID> ids(ResultSet rows) throws SQLException {
        var ids = new ArrayList<UUID>();
        while (rows.next()) {
            ids.add(rows.getObject(1, UUID.class));
        }
        return ids;
    }

    private List<Finds.Find> read(ListStatement.Sent sent) {
        return newsstand.read(sent.text(), sent.values(), Finds::read);
    }

    private Response answer(Search search, Question question, List<Finds.Find> finds) {
        var page = search.page();
        var statement = new SearchStatement(question);
        var shown = finds.subList(0, Math.min(finds.size(), page.limit()));
        var marked = new Finds(json, dictionaries.all(), search.asked(), search.query(), page.limit());
        var total = page.count() ? total(statement) : null;
        var meta = meta(finds, facets(statement, search.asked().facetList()));
        var list = new ListPage(
                        page,
                        shown.stream().map(marked::shown).toList(),
                        finds.size() > shown.size(),
                        index -> cursor(search, shown.get(index), question.at()),
                        total)
                .withMeta(meta);
        var delivered = Delivered.list(list).key(SURROGATE_KEY);
        // A card says nothing of the body, of which a stretch is shown.
        shown.forEach(find -> delivered.hash(find.cardHash()).hash(find.hash()).until(counter.ahead(find.changesAt())));
        return answers.answer(delivered.hash(String.valueOf(total)).hash(meta));
    }

    private static Cursor cursor(Search search, Finds.Find find, Instant at) {
        return new Cursor(
                search.canonical(), List.of(find.sortKey(), find.id().toString(), String.valueOf(at.toEpochMilli())));
    }

    private static String meta(List<Finds.Find> finds, String facets) {
        return Stream.of(finds.stream().anyMatch(Finds.Find::relaxed) ? "\"relaxed\":true" : "", facets)
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

    private Question question(Search search, Instant at) {
        var asked = search.asked();
        return new Question(
                search.query(),
                name(search),
                null,
                search.types(),
                match(search),
                asked.locale() == null ? languages.likely(asked.q()) : counter.locale(asked.locale()),
                at);
    }

    private ArticleMatch match(Search search) {
        var locale = search.asked().locale();
        if (search.ofArticles()) {
            return ArticleMatch.of(search.filter().in(locale), new Slugged(languages, locale));
        }
        // Without filters, a language narrows articles and leaves everything else.
        return locale == null
                ? new ArticleMatch("", List.of())
                : new ArticleMatch(" and (a.locale = ? or a.locale is null)", List.of(locale));
    }

    /** As one compares names; none by date, nor where something is excluded: nobody asks for a name that way. */
    private static String name(Search search) {
        return search.byDate() || search.query().clauses().stream().anyMatch(QueryClause::excluded)
                ? ""
                : NameKeys.of(search.asked().q());
    }

    private Total total(SearchStatement statement) {
        var sent = statement.count();
        return newsstand.read(sent.text(), sent.values(), rows -> {
            rows.next();
            return new Total(rows.getLong("n"), !rows.getBoolean("more"));
        });
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
