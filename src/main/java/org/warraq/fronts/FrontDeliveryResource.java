package org.warraq.fronts;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.warraq.editorial.Counter;
import org.warraq.editorial.ListOrder;
import org.warraq.editorial.ListRequest;
import org.warraq.editorial.ListStatement;
import org.warraq.editorial.Presentation;
import org.warraq.editorial.SingleRequest;
import org.warraq.http.PageRequest;

/** Fronts for everybody: all that a home page needs in one answer. */
@Path("/v1/fronts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fronts")
@PermitAll
public class FrontDeliveryResource {

    private static final ListOrder BY_SLUG = new ListOrder("slug", false, ListOrder.Type.TEXT);

    @Inject
    FrontWindow window;

    @Inject
    Counter counter;

    @GET
    @Operation(
            operationId = "listFronts",
            summary = "List fronts",
            description = "All fronts by their slugs, without what stands on them.")
    @APIResponse(
            responseCode = "200",
            description = "A page of fronts.",
            content = @Content(schema = @Schema(ref = "FrontList")))
    public Response list(@BeanParam PageRequest page, @BeanParam SingleRequest asked) {
        var locale = counter.locale(asked.locale());
        var presentation = new Presentation(null, asked.fields());
        return counter.list(
                FrontGalleys.TYPE,
                new ListStatement("front m", "id", BY_SLUG),
                ListRequest.of(page, "fronts?locale=" + locale, presentation, locale, FrontGalleys.TYPE));
    }

    @GET
    @Path("/{slug}")
    @Operation(
            operationId = "getFront",
            summary = "Read a front",
            description =
                    "Every slot with its cards, in order. What is outside of its window or not live is not there, and nothing"
                            + " is there twice: the highest slot has it. A slug that it had before leads to the present one.")
    @APIResponse(
            responseCode = "200",
            description = "The front.",
            content = @Content(schema = @Schema(implementation = FrontView.class)))
    public Response front(
            @RestPath @Parameter(description = "Its slug or its id.", example = "home") String slug,
            @BeanParam SingleRequest asked) {
        return window.show(slug, counter.locale(asked.locale()), FrontFields.mask(asked.fields()));
    }
}
