package org.warraq.editorial;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the publisher's front end shows things: one template per kind, filled on rendering, read back on resolving. */
@ApplicationScoped
public class SitePaths {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @Inject
    SiteSettings settings;

    private final Map<String, String> templates = new LinkedHashMap<>();
    private final Map<String, Pattern> patterns = new LinkedHashMap<>();

    @PostConstruct
    void compile() {
        templates.put("article", settings.articlePath());
        templates.put("person", settings.personPath());
        templates.put("event", settings.eventPath());
        templates.put("tag", settings.tagPath());
        templates.put("section", settings.sectionPath());
        templates.forEach((kind, template) -> patterns.put(kind, pattern(template)));
    }

    /**
     * What a path is made of.
     *
     * @param section the slug of an article's section; null if it has none or for other kinds
     * @param sectionPath the slugs from the root section on, joined by slashes; null likewise
     * @param publishedAt for {@code yyyy} and {@code mm}, in the publisher's zone; null for other kinds than articles
     */
    public record Parts(UUID id, String locale, String slug, String section, String sectionPath, Instant publishedAt) {}

    /** The path of a thing, beginning with a slash; raw Unicode, not percent-encoded. */
    public String path(String kind, Parts parts) {
        return PLACE.matcher(templates.get(kind))
                .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), parts)))
                .replaceAll("/{2,}", "/");
    }

    /** The address of {@code path}, if the site's own is configured. */
    public Optional<String> url(String path) {
        return settings.baseUrl().map(base -> base.replaceAll("/+$", "") + path);
    }

    /** What {@code path} may stand for: for each kind whose template it fits, the values found in it. */
    public Map<String, Map<String, String>> readings(String path) {
        var readings = new LinkedHashMap<String, Map<String, String>>();
        patterns.forEach((kind, pattern) -> {
            var match = pattern.matcher(path);
            if (match.matches()) {
                var values = new LinkedHashMap<String, String>();
                PLACE.matcher(templates.get(kind))
                        .results()
                        .map(place -> place.group(1))
                        .forEach(place -> values.put(place, match.group(place)));
                readings.put(kind, values);
            }
        });
        return readings;
    }

    /** All that a stored path depends on. */
    String shape() {
        return templates + " " + settings.baseUrl().orElse("") + " " + settings.zone();
    }

    private static Pattern pattern(String template) {
        var expression = new StringBuilder();
        var end = 0;
        var place = PLACE.matcher(template);
        while (place.find()) {
            expression.append(Pattern.quote(template.substring(end, place.start())));
            var value = place.group(1).equals("sectionPath") ? ".+" : "[^/]+";
            expression
                    .append("(?<")
                    .append(place.group(1))
                    .append(">")
                    .append(value)
                    .append(")");
            end = place.end();
        }
        expression.append(Pattern.quote(template.substring(end))).append("/?");
        return Pattern.compile(expression.toString());
    }

    private String value(String place, Parts parts) {
        return switch (place) {
            case "locale" -> parts.locale();
            case "slug" -> parts.slug();
            case "id" -> parts.id().toString();
            case "section" -> Optional.ofNullable(parts.section()).orElse("-");
            case "sectionPath" -> Optional.ofNullable(parts.sectionPath()).orElse("-");
            case "yyyy" -> dated("yyyy", parts);
            case "mm" -> dated("MM", parts);
            default -> throw new IllegalStateException("A path template has no place called {" + place + "}");
        };
    }

    private String dated(String pattern, Parts parts) {
        return Optional.ofNullable(parts.publishedAt())
                .map(at -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(at.atZone(settings.zone())))
                .orElse("-");
    }
}
