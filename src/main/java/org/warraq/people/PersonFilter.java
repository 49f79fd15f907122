package org.warraq.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.text.Normalizer;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.warraq.editorial.ListOrder;
import org.warraq.editorial.ListStatement;
import org.warraq.editorial.Slugged;
import org.warraq.http.ApiException;
import org.warraq.http.PageRequest;
import org.warraq.text.Initials;

/** Which people, in which order. */
public record PersonFilter(
        @RestQuery
        @Parameter(
                description = "`true`: those who write for the publication; `false`: those who do not.",
                example = "true")
        Boolean author,

        @RestQuery
        @Parameter(
                description =
                        "Those whose name, as lists order it, begins with this letter or digit; the article does not count, nor do case, accents and hamza.",
                example = "ح")
        String initial,

        @RestQuery
        @Parameter(
                description = "These only, a comma list of at most 100 ids; in this order, unless `sort` is given.",
                example = "01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d")
        String ids,

        @RestQuery
        @Parameter(
                description = "`name`: alphabetically in the language asked for, names in its own script first.",
                example = "name")
        Sort sort) {

    /** Orders of a list of people. */
    @Schema(name = "PersonSort")
    public enum Sort {
        @JsonProperty("name")
        name
    }

    private static final ListOrder BY_NAME = new ListOrder("sort_key", false, ListOrder.Type.TEXT);
    private static final ListOrder AS_ASKED = new ListOrder("place", false, ListOrder.Type.NUMBER);

    /** Joined to the listing before it is cut to a page: who is unknown must not make a page look like the last one. */
    private static final String THESE = """
            (select l.*, asked.place from (
                select coalesce(a.target, named.id) as id, min(named.place) as place
                from unnest(?) with ordinality named(id, place) left join alias a on a.id = named.id group by 1) asked
             join person_listing l on l.person = asked.id and l.locale = ?) m""";

    /** The list as {@code locale} orders it. */
    ListStatement statement(String locale) {
        var statement = ids == null ? all(locale) : these(locale);
        if (author != null) {
            statement.where("m.is_author = ?", author);
        }
        if (initial != null) {
            statement.where("m.initial = ?", letter());
        }
        return statement;
    }

    String canonical(String locale) {
        return "author=%s&initial=%s&ids=%s&sort=%s&locale=%s"
                .formatted(author, initial == null ? null : letter(), ids, sort, locale);
    }

    private static ListStatement all(String locale) {
        return new ListStatement("person_listing m", "person", BY_NAME).where("m.locale = ?", locale);
    }

    private ListStatement these(String locale) {
        var asked = Slugged.ids("ids", ids, PageRequest.MAXIMUM_LIMIT).toArray(UUID[]::new);
        return new ListStatement(THESE, "person", sort == null ? AS_ASKED : BY_NAME, asked, locale);
    }

    private String letter() {
        var written = Normalizer.normalize(initial, Normalizer.Form.NFC);
        return Optional.of(Initials.of(written))
                .filter(letter -> !letter.isEmpty() && written.codePointCount(0, written.length()) == 1)
                .orElseThrow(() -> ApiException.invalidParameter("initial", "must be one letter or digit"));
    }
}
