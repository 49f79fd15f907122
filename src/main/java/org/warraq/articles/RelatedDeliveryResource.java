package org.warraq.articles;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.warraq.editorial.Counter;
import org.warraq.editorial.ListRequest;
import org.warraq.editorial.Newsstand;
import org.warraq.editorial.Presentation;
import org.warraq.http.PageRequest;
import org.warraq.http.SurrogateKey;

/** What to read after an article. */
@Path("/v1/articles/{id}/related")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
@PermitAll
public class RelatedDeliveryResource {

    @Inject
    Newsstand newsstand;

    @Inject
    Counter counter;

    @GET
    @Operation(
            operationId = "listRelatedArticles",
            summary = "List related articles",
            description =
                    "Those that an editor picked by hand come first, then those in its language that share events,"
                            + " people, tags or the section with it: the more and the rarer, the nearer in words, and the"
                            + " newer, the higher.")
    @APIResponse(
            responseCode = "200",
            description = "The related articles, on one page.",
            content = @Content(schema = @Schema(ref = "ArticleList")))
    public Response related(
            @RestPath @Parameter(description = "The article's id.", example = "01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d")
                    UUID id,
            @BeanParam RelatedRequest wanted,
            @RestQuery
                    @Parameter(
                            description =
                                    "Only these fields, dots reach inside. Properties that are required otherwise may then be absent.",
                            example = "headline,path")
                    String fields) {
        var page = new PageRequest(wanted.limit(), null, null, false);
        var asked = ListRequest.of(page, "related", new Presentation(null, fields), null, ArticleKind.TYPE);
        var sent = RelatedStatement.page(id, wanted.limit());
        var rows = newsstand.list(sent.text(), sent.values());
        return rows.isEmpty() ? notLive(id) : counter.whole(ArticleKind.TYPE, asked, rows.subList(1, rows.size()));
    }

    /** What was withdrawn in favour of another article leads to what is related to that. */
    private Response notLive(UUID id) {
        var gone = newsstand
                .byId(Newsstand.Wanted.of(ArticleKind.NAME), id, null)
                // Not if it went live a moment ago.
                .filter(Newsstand.Withdrawn.class::isInstance);
        var redirect = gone.map(copy -> ((Newsstand.Withdrawn) copy).redirect()).orElse("");
        return redirect.startsWith("/v1/" + ArticleKind.TYPE.collection() + "/")
                ? counter.moved(redirect + "/", "related", SurrogateKey.of(ArticleKind.TYPE.key(), id))
                : counter.byId(ArticleKind.TYPE, id, gone, null);
    }
}
