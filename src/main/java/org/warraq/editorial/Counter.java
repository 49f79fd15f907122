package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.warraq.http.ApiException;
import org.warraq.http.Cursor;
import org.warraq.http.Delivered;
import org.warraq.http.DeliveryAnswers;
import org.warraq.http.ListPage;
import org.warraq.http.ProblemType;
import org.warraq.http.Reshaping;
import org.warraq.http.SurrogateKey;
import org.warraq.http.Total;
import org.warraq.text.Languages;

/** Where what the {@link Newsstand} has goes over to the client: found, moved, withdrawn or missing. */
@ApplicationScoped
public class Counter {

    @Inject
    Newsstand newsstand;

    @Inject
    DeliveryAnswers answers;

    @Inject
    Languages languages;

    @Inject
    UriInfo request;

    @Inject
    Clock clock;

    /** The locale asked for, or the default one; 400 if it is not configured. */
    public String locale(String asked) {
        LocaleParameter.check(asked, languages);
        return asked == null ? languages.defaultTag() : asked;
    }

    /** Where a slug is looked up: in the locale asked for, then where names stand that are shown in its place. */
    public List<String> slugLocales(String asked) {
        return languages.fallback(locale(asked));
    }

    /** A single thing, asked for by id. */
    public Response byId(KindType<?> type, UUID id, Optional<Newsstand.Copy> copy, Reshaping shape) {
        var key = SurrogateKey.of(type.key(), id);
        if (copy.isEmpty()) {
            throw answers.missing(key);
        }
        if (copy.get() instanceof Newsstand.Withdrawn withdrawn) {
            return withdrawn(withdrawn, key);
        }
        return found((Newsstand.Text) copy.get(), key, shape);
    }

    /** A single thing, asked for by slug; an old slug leads to the present one. */
    public Response bySlug(KindType<?> type, String slug, Optional<Newsstand.Copy> copy, Reshaping shape) {
        if (copy.isEmpty()) {
            throw answers.missing();
        }
        if (copy.get() instanceof Newsstand.Withdrawn withdrawn) {
            return withdrawn(withdrawn, SurrogateKey.of(type.key(), withdrawn.id()));
        }
        var text = (Newsstand.Text) copy.get();
        var key = SurrogateKey.of(type.key(), text.id());
        if (!text.slug().equals(Normalizer.normalize(slug, Normalizer.Form.NFC))) {
            return moved("/v1/" + type.collection() + "/by-slug/", text.slug(), key);
        }
        return found(text, key, shape);
    }

    /** To the present slug of what was asked for by one of before; the query stays. */
    public Response moved(String collection, String slug, String key) {
        return answers.moved(collection + encoded(slug) + query(), key);
    }

    /** A page of a list. */
    public Response list(KindType<?> type, ListStatement statement, ListRequest asked) {
        return list(
                type,
                one -> statement.page(one.page(), one.page().after(one.query()), one.view(), one.locale()),
                statement::count,
                asked);
    }

    /** A page of a list that has a way of its own to put its statements together. */
    public Response list(
            KindType<?> type,
            Function<ListRequest, ListStatement.Sent> page,
            Supplier<ListStatement.Sent> count,
            ListRequest asked) {
        var sent = page.apply(asked);
        var entries = newsstand.list(sent.text(), sent.values());
        return list(type, asked, entries, asked.page().count() ? total(count.get()) : null);
    }

    /** A list that is there whole, of what was read already. */
    public Response whole(KindType<?> type, ListRequest asked, List<Newsstand.Entry> entries) {
        return list(type, asked, entries, null);
    }

    private Response list(KindType<?> type, ListRequest asked, List<Newsstand.Entry> entries, Total total) {
        var shown = entries.subList(0, Math.min(entries.size(), asked.page().limit()));
        var page = new ListPage(
                asked.page(),
                shown.stream().map(Newsstand.Entry::text).toList(),
                entries.size() > shown.size(),
                index -> cursor(asked.query(), shown.get(index)),
                total);
        var delivered = Delivered.list(page.reshaped(asked.shape()))
                .hashes(shown.stream().map(Newsstand.Entry::hash).toList())
                .keys(keys(type, shown));
        if (total != null) {
            delivered.hash(total.toString());
        }
        shown.forEach(entry -> delivered.until(ahead(entry.changesAt())));
        return answers.answer(delivered);
    }

    private Total total(ListStatement.Sent sent) {
        return ListStatement.total(newsstand.count(sent.text(), sent.values()));
    }

    private Response found(Newsstand.Text text, String key, Reshaping shape) {
        return answers.answer(Delivered.text(shape == null ? text.document() : shape.apply(text.document()))
                .hash(text.hash())
                .modified(text.changedAt())
                .until(ahead(text.changesAt()))
                .key(key));
    }

    private Response withdrawn(Newsstand.Withdrawn copy, String key) {
        if (copy.redirect() != null) {
            return answers.moved(copy.redirect(), key);
        }
        var gone = new ApiException(ProblemType.GONE, "It has been withdrawn.");
        if (copy.notice() != null) {
            gone.with("notice", copy.notice());
        }
        throw answers.cacheable(gone, key);
    }

    /** An instant still to come; what has passed changes nothing any more. */
    public Instant ahead(Instant instant) {
        return instant == null || !instant.isAfter(clock.instant()) ? null : instant;
    }

    private static List<String> keys(KindType<?> type, List<Newsstand.Entry> entries) {
        var keys = new ArrayList<String>(entries.size() + 1);
        keys.add(type.collection());
        entries.forEach(entry -> keys.add(SurrogateKey.of(type.key(), entry.id())));
        return keys;
    }

    private static Cursor cursor(String query, Newsstand.Entry entry) {
        return new Cursor(query, List.of(entry.sortKey(), entry.id().toString()));
    }

    private String query() {
        var query = request.getRequestUri().getRawQuery();
        return query == null ? "" : "?" + query;
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
