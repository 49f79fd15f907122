package org.warraq.editorial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.warraq.http.Cursor;
import org.warraq.http.Delivered;
import org.warraq.http.DeliveryAnswers;
import org.warraq.http.ListPage;
import org.warraq.http.PageRequest;

/** The managed redirects, for servers at the edge that apply them without asking each time. */
@Path("/v1/redirects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Addresses")
@PermitAll
public class RedirectDeliveryResource {

    private static final String QUERY = "redirects&sort=from";

    @Inject
    Newsstand newsstand;

    @Inject
    DeliveryAnswers answers;

    @Inject
    ObjectMapper json;

    @GET
    @Operation(
            operationId = "listRedirects",
            summary = "List redirects",
            description = "Where addresses of the site lead, by the path that they lead from.")
    @APIResponse(
            responseCode = "200",
            description = "A page of redirects.",
            content = @Content(schema = @Schema(ref = "RedirectList")))
    public Response list(@BeanParam PageRequest page) {
        var redirects = redirects(page);
        var shown = redirects.subList(0, Math.min(redirects.size(), page.limit()));
        var texts = shown.stream().map(this::written).toList();
        var total = page.count() ? ListStatement.total(newsstand.count(Redirect.COUNT, List.of())) : null;
        var list = new ListPage(
                page,
                texts.stream()
                        .map(text -> text.getBytes(StandardCharsets.UTF_8))
                        .toList(),
                redirects.size() > shown.size(),
                index -> new Cursor(QUERY, List.of(shown.get(index).from())),
                total);
        return answers.answer(Delivered.list(list)
                .hash(Renderings.hash(String.join("\n", texts) + total))
                .key("redirects"));
    }

    private List<SiteRedirect> redirects(PageRequest page) {
        var after = page.after(QUERY);
        var statement = "select from_path, to_path, permanent from redirect%s order by from_path limit %d offset %d"
                .formatted(after == null ? "" : " where from_path > ?", page.limit() + 1, page.offset());
        return newsstand.read(statement, after == null ? List.of() : List.of(after.text(0)), rows -> {
            var redirects = new ArrayList<SiteRedirect>();
            while (rows.next()) {
                var to = rows.getString("to_path");
                redirects.add(
                        new SiteRedirect(rows.getString("from_path"), to, to == null, rows.getBoolean("permanent")));
            }
            return redirects;
        });
    }

    private String written(SiteRedirect redirect) {
        try {
            return json.writeValueAsString(redirect);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A redirect cannot be written", e);
        }
    }
}
