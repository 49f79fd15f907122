package org.warraq.search;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What may be meant, while it is still being typed. */
@Path("/v1/suggest")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
@PermitAll
public class SuggestDeliveryResource {

    @Inject
    Suggesting suggesting;

    @GET
    @Operation(
            operationId = "suggest",
            summary = "Suggest while somebody types",
            description =
                    "Live people, events, sections and tags of which a name begins so, in whatever script, from any of"
                            + " its words on; and articles with such words in their headlines, the newest first. What is called"
                            + " just as was typed stands first. Where nearly nothing is found, names that differ in a letter or"
                            + " two are suggested.")
    @APIResponse(
            responseCode = "200",
            description = "What is suggested.",
            content = @Content(schema = @Schema(implementation = SuggestionList.class)))
    public Response suggest(@BeanParam SuggestRequest asked) {
        return suggesting.answer(asked);
    }
}
