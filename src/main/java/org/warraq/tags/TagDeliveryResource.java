package org.warraq.tags;

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
import org.warraq.editorial.LocaleParameter;
import org.warraq.editorial.Newsstand;
import org.warraq.editorial.Presentation;
import org.warraq.editorial.SingleRequest;
import org.warraq.http.PageRequest;

/** Tags for everybody: those that something live carries, and no other. */
@Path("/v1/tags")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tags")
@PermitAll
public class TagDeliveryResource {

    private static final Newsstand.Wanted SERVED =
            Newsstand.Wanted.of(TagGalleys.NAME).only(TagUse.SERVED);

    @Inject
    Newsstand newsstand;

    @Inject
    Counter counter;

    @GET
    @Operation(
            operationId = "listTags",
            summary = "List tags",
            description = "Tags that something live carries, by name.")
    @APIResponse(
            responseCode = "200",
            description = "A page of tags.",
            content = @Content(schema = @Schema(ref = "TagList")))
    public Response list(
            @BeanParam TagFilter filter,
            @BeanParam PageRequest page,
            @BeanParam Presentation presentation,
            @RestQuery @Parameter(description = LocaleParameter.DESCRIPTION, example = "ar") String locale) {
        var shown = counter.locale(locale);
        var asked = ListRequest.of(page, TagFilter.canonical(shown), presentation, shown, TagGalleys.TYPE);
        return counter.list(TagGalleys.TYPE, TagFilter.statement(shown), asked);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getTag",
            summary = "Read a tag",
            description = "A tag that something live carries, by its id.")
    @APIResponse(
            responseCode = "200",
            description = "The tag.",
            content = @Content(schema = @Schema(implementation = TagView.class)))
    public Response byId(
            @RestPath @Parameter(description = "Its id.", example = "01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d") UUID id,
            @BeanParam SingleRequest asked) {
        var locale = counter.locale(asked.locale());
        return counter.byId(TagGalleys.TYPE, id, newsstand.byId(SERVED, id, locale), asked.mask(TagView.class));
    }

    @GET
    @Path("/by-slug/{slug}")
    @Operation(
            operationId = "getTagBySlug",
            summary = "Read a tag by its slug",
            description =
                    "A tag that something live carries, by its slug in the locale asked for; a slug that it had before leads to the present one.")
    @APIResponse(
            responseCode = "200",
            description = "The tag.",
            content = @Content(schema = @Schema(implementation = TagView.class)))
    public Response bySlug(
            @RestPath @Parameter(description = "Its slug.", example = "الأمن") String slug,
            @BeanParam SingleRequest asked) {
        var locales = counter.slugLocales(asked.locale());
        return counter.bySlug(
                TagGalleys.TYPE, slug, newsstand.bySlug(SERVED, slug, locales), asked.mask(TagView.class));
    }
}
