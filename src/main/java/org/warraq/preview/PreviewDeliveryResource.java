package org.warraq.preview;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.warraq.editorial.LocaleParameter;
import org.warraq.http.ApiException;

/** What is not published, for whoever was given a link. */
@Path("/v1/preview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Previews")
@PermitAll
public class PreviewDeliveryResource {

    @Inject
    PreviewLinks links;

    @Inject
    Previews previews;

    @GET
    @Path("/{token}")
    @Operation(
            operationId = "openPreviewLink",
            summary = "See what a preview link shows",
            description =
                    "An article, section, person or event as it would be served if it were published now. No cache may keep"
                            + " it. A link that is unknown, expired or revoked is not found.")
    @APIResponse(
            responseCode = "200",
            description = "The document; `kind` says of what.",
            content = @Content(schema = @Schema(ref = "Preview")))
    public Response open(
            @RestPath
                    @Parameter(
                            description = "The secret of the link.",
                            example = "p0uYV7pJ4x1wC3n8b2kq9sZtLr5mHdQeXgAaBfCjDkE")
                    String token,
            @RestQuery @Parameter(description = LocaleParameter.DESCRIPTION, example = "ar") String locale) {
        return links.open(token)
                .map(target -> previews.show(target, locale))
                .orElseThrow(() -> ApiException.notFound().header(HttpHeaders.CACHE_CONTROL, "private, no-store"));
    }
}
