package org.warraq.articles;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
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
import org.warraq.editorial.ListOrder;
import org.warraq.editorial.ListRequest;
import org.warraq.editorial.ListStatement;
import org.warraq.editorial.Newsstand;
import org.warraq.editorial.Presentation;
import org.warraq.editorial.SingleRequest;
import org.warraq.editorial.Slugged;
import org.warraq.http.FieldMask;
import org.warraq.http.PageRequest;
import org.warraq.http.Reshaping;
import org.warraq.text.Languages;

/** Articles for everybody: what is published, and nothing else. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
@PermitAll
public class ArticleDeliveryResource {

    private static final ListOrder AS_ASKED = new ListOrder("n", false, ListOrder.Type.NUMBER);

    @Inject
    Newsstand newsstand;

    @Inject
    Counter counter;

    @Inject
    Languages languages;

    /** What can be added to an article. */
    @Schema(name = "ArticleInclude")
    public enum Include {
        @JsonProperty("related")
        related
    }

    @GET
    @Operation(
            operationId = "listArticles",
            summary = "List articles",
            description =
                    "Live articles, the newest first. Filters on a thing take its id or its slug; what they name that is"
                            + " unknown, a draft or withdrawn makes the list empty.")
    @APIResponse(
            responseCode = "200",
            description = "A page of articles.",
            content = @Content(schema = @Schema(ref = "ArticleList")))
    public Response list(
            @BeanParam @Valid ArticleFilter filter,
            @BeanParam PageRequest page,
            @BeanParam Presentation presentation,
            @BeanParam BodyParameter form) {
        if (filter.locale() != null) {
            counter.locale(filter.locale());
        }
        var asked = ListRequest.of(page, filter.canonical(), presentation, null, ArticleKind.TYPE)
                .of(form.shape(presentation.view()));
        var ids = filter.idsOrNull();
        if (ids != null) {
            return counter.list(ArticleKind.TYPE, these(ids, filter), asked);
        }
        var statement = new ArticleStatement(filter, new Slugged(languages, filter.locale()));
        return counter.list(ArticleKind.TYPE, statement::page, statement::count, asked);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getArticle",
            summary = "Read an article",
            description = "A live article, by its id, in its own language.")
    @APIResponse(
            responseCode = "200",
            description = "The article.",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Response byId(
            @RestPath @Parameter(description = "Its id.", example = "01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d") UUID id,
            @RestQuery
                    @Parameter(
                            description =
                                    "Only these fields, dots reach inside. Properties that are required otherwise may then be absent.",
                            example = "headline,body")
                    String fields,
            @BeanParam BodyParameter form,
            @RestQuery @Parameter(description = "What to add: `related`.", example = "related") Include include) {
        return counter.byId(
                ArticleKind.TYPE,
                id,
                newsstand.byId(wanted(include), id, null),
                Reshaping.both(form.shape(), FieldMask.of(ArticleView.class, fields)));
    }

    @GET
    @Path("/by-slug/{slug}")
    @Operation(
            operationId = "getArticleBySlug",
            summary = "Read an article by its slug",
            description =
                    "A live article, by its slug in the language asked for; a slug that it had before leads to the present one.")
    @APIResponse(
            responseCode = "200",
            description = "The article.",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Response bySlug(
            @RestPath @Parameter(description = "Its slug.", example = "زيارة-إلى-أنقرة") String slug,
            @BeanParam SingleRequest asked,
            @BeanParam BodyParameter form,
            @RestQuery @Parameter(description = "What to add: `related`.", example = "related") Include include) {
        var copy = newsstand.bySlug(wanted(include), slug, List.of(counter.locale(asked.locale())));
        var shape = Reshaping.both(form.shape(), asked.mask(ArticleView.class));
        return counter.bySlug(ArticleKind.TYPE, slug, copy, shape);
    }

    private static ListStatement these(List<UUID> ids, ArticleFilter filter) {
        var statement = new ListStatement(
                "(select a.id, a.locale, u.n::integer as n from unnest(?) with ordinality u(id, n) join article a on a.id = u.id) m",
                "id",
                AS_ASKED,
                (Object) ids.toArray(UUID[]::new));
        return filter.locale() == null ? statement : statement.where("m.locale = ?", filter.locale());
    }

    private static Newsstand.Wanted wanted(Include include) {
        var article = Newsstand.Wanted.of(ArticleKind.NAME);
        return include == null ? article : article.with("related", RelatedStatement.INCLUDED);
    }
}
