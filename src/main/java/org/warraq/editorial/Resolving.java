package org.warraq.editorial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.warraq.http.ApiException;
import org.warraq.http.Delivered;
import org.warraq.http.DeliveryAnswers;
import org.warraq.http.ProblemType;
import org.warraq.text.Languages;
import org.warraq.text.Localized;

/**
 * Finds what an address of the site stands for, in one statement: each kind whose template it fits, live first, then
 * withdrawn, then managed redirects.
 */
@ApplicationScoped
class Resolving {

    @Inject
    Newsstand newsstand;

    @Inject
    DeliveryAnswers answers;

    @Inject
    SitePaths paths;

    @Inject
    Languages languages;

    @Inject
    ObjectMapper json;

    @Inject
    @All
    List<GalleySource> sources;

    /** Fixed fragments and their values, in order. */
    private static final class Candidates {
        private final List<String> statements = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void add(String statement, Object... bound) {
            statements.add("(" + statement + ")");
            values.addAll(List.of(bound));
        }
    }

    Response resolve(String asked) {
        if (!RedirectPaths.isPath(asked)) {
            throw answers.missing();
        }
        var path = RedirectPaths.canonical(asked);
        var candidates = candidates(path);
        var statement =
                "select * from (" + String.join(" union all ", candidates.statements) + ") found order by turn limit 1";
        return newsstand
                .read(
                        statement,
                        candidates.values,
                        rows -> rows.next() ? Optional.of(answer(path, rows)) : Optional.<Response>empty())
                .orElseThrow(answers::missing);
    }

    private Candidates candidates(String path) {
        var candidates = new Candidates();
        paths.readings(RedirectPaths.withoutQuery(path)).forEach((kind, parts) -> {
            live(candidates, kind, parts);
            withdrawn(candidates, kind, parts);
        });
        candidates.add(
                "select 2000 as turn, null::text as kind, null::uuid as item, null::text as locale, to_path as path, permanent,"
                        + " null::text as notice from redirect where from_path in (?, ?) order by length(from_path) desc limit 1",
                path,
                RedirectPaths.withoutQuery(path));
        return candidates;
    }

    private void live(Candidates candidates, String kind, Map<String, String> parts) {
        var locale = locale(parts);
        var columns = "select " + candidates.statements.size()
                + " as turn, r.kind, r.item, r.locale, r.path, null::boolean as permanent, null::text as notice";
        var served = " and " + condition(kind);
        var id = Optional.ofNullable(parts.get("id")).flatMap(Slugged::uuid);
        if (id.isPresent()) {
            candidates.add(
                    columns + " from rendering r where r.item = ? and r.kind = ?" + served
                            + " order by r.locale = ? desc limit 1",
                    id.get(),
                    kind,
                    locale);
            return;
        }
        var locales = locales(kind, locale);
        candidates.add(
                columns + " from (" + NamedBySlug.select(locales) + ") n"
                        + " join rendering r on r.item = n.item and r.kind = ?" + served
                        + " order by r.locale = ? desc limit 1",
                with(NamedBySlug.values(kind, slug(parts), locales), kind, locale));
    }

    private void withdrawn(Candidates candidates, String kind, Map<String, String> parts) {
        if (parts.containsKey("id")) {
            return;
        }
        var locale = locale(parts);
        var locales = locales(kind, locale);
        candidates.add(
                "select " + (1000 + candidates.statements.size())
                        + " as turn, t.kind, null::uuid, null::text, x.path, null::boolean, coalesce(t.notice::text, '')"
                        + " from (" + NamedBySlug.select(locales) + ") n join tombstone t on t.item = n.item"
                        + " left join lateral (select r.path from rendering r where r.item = t.redirect_to"
                        + " order by r.locale = ? desc limit 1) x on true",
                with(NamedBySlug.values(kind, slug(parts), locales), locale));
    }

    private static Object[] with(List<Object> values, Object... more) {
        var all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }

    private Response answer(String asked, ResultSet row) throws SQLException {
        var path = row.getString("path");
        var notice = row.getString("notice");
        if (notice != null && path != null) {
            return answers.moved("/v1/resolve?path=" + URLEncoder.encode(path, StandardCharsets.UTF_8), null);
        }
        if (path == null) {
            throw gone(notice);
        }
        var id = row.getObject("item", UUID.class);
        var kind = row.getString("kind");
        var resolution = new Resolution(
                path,
                path.equals(asked),
                kind,
                id,
                row.getString("locale"),
                id == null ? row.getBoolean("permanent") : null,
                id == null ? null : new Links(DeliveryPaths.self(kind, id)));
        return answers.answer(Delivered.text(written(resolution)));
    }

    private ApiException gone(String notice) {
        var gone = new ApiException(ProblemType.GONE, "It has been withdrawn.");
        if (notice == null || notice.isEmpty()) {
            return gone;
        }
        try {
            return gone.with("notice", json.readValue(notice, Localized.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored notice does not read", e);
        }
    }

    private String condition(String kind) {
        return sources.stream()
                .filter(source -> source.cards().containsKey(kind))
                .map(GalleySource::served)
                .findFirst()
                .orElse("true");
    }

    private String locale(Map<String, String> parts) {
        var locale = parts.get("locale");
        return locale != null && languages.contains(locale) ? locale : languages.defaultTag();
    }

    /** Articles have one language; other things are found under the name that is shown in the place of a missing one. */
    private List<String> locales(String kind, String locale) {
        return kind.equals("article") ? List.of(locale) : languages.fallback(locale);
    }

    private static String slug(Map<String, String> parts) {
        var path = parts.getOrDefault("slug", parts.getOrDefault("sectionPath", ""));
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String written(Resolution resolution) {
        try {
            return json.writeValueAsString(resolution);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A resolution cannot be written", e);
        }
    }
}
