package org.warraq.media;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
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
import org.warraq.editorial.LocaleParameter;
import org.warraq.editorial.Newsstand;

/** Assets for everybody: those that something live shows, and no other. */
@Path("/v1/media")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Media")
@PermitAll
public class MediaDeliveryResource {

    private static final Newsstand.Wanted SERVED =
            Newsstand.Wanted.of(MediaGalleys.NAME).only(MediaGalleys.SERVED);

    @Inject
    Newsstand newsstand;

    @Inject
    Counter counter;

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getMedia",
            summary = "Read about a picture, recording or document",
            description =
                    "One that something live shows, by its id: where its file is, and what to say beside it. 404 as soon"
                            + " as nothing shows it or the right to show it has ended, 410 while it is blocked.")
    @APIResponse(
            responseCode = "200",
            description = "A picture, or another file.",
            content = @Content(schema = @Schema(oneOf = {Image.class, MediaFile.class})))
    public Response byId(
            @RestPath @Parameter(description = "Its id.", example = "01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d") UUID id,
            @RestQuery @Parameter(description = LocaleParameter.DESCRIPTION, example = "ar") String locale) {
        var copy = newsstand.byId(SERVED, id, counter.locale(locale));
        return counter.byId(MediaGalleys.TYPE, id, copy, null);
    }
}
