package org.warraq.editorial;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
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
import org.jboss.resteasy.reactive.RestQuery;

/** From an address of the site to the thing that it shows. */
@Path("/v1/resolve")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Addresses")
@PermitAll
public class ResolveResource {

    @Inject
    Resolving resolving;

    @GET
    @Operation(
            operationId = "resolve",
            summary = "Find what an address of the site stands for",
            description = "By slug or id, whatever the other parts of the path say, then by managed redirects.")
    @APIResponse(
            responseCode = "200",
            description = "What it stands for, and its canonical path.",
            content = @Content(schema = @Schema(implementation = Resolution.class)))
    public Response resolve(
            @RestQuery
                    @NotNull
                    @Parameter(
                            required = true,
                            description = "A path of the site, with its query if it has one.",
                            example = "/ar/دولي/زيارة-إلى-أنقرة")
                    String path) {
        return resolving.resolve(path);
    }
}
