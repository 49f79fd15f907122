package org.warraq.search;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import org.warraq.http.PageRequest;

/** Searching what is published. */
@Path("/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
@PermitAll
public class SearchDeliveryResource {

    @Inject
    Searching searching;

    @GET
    @Operation(
            operationId = "search",
            summary = "Search",
            description =
                    "Live articles, people, events, sections and tags by their words, in Arabic, French and English in"
                            + " whatever form: with and without article, clitics and harakat. What is called just as asked"
                            + " comes first. Filters are those of articles, and with any of them only articles are found.")
    @APIResponse(
            responseCode = "200",
            description = "A page of what was found.",
            content = @Content(schema = @Schema(implementation = SearchPage.class)))
    public Response search(
            @BeanParam SearchRequest asked, @BeanParam @Valid SearchFilter filter, @BeanParam PageRequest page) {
        return searching.answer(asked, filter, page);
    }
}
