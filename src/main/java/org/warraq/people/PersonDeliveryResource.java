package org.warraq.people;

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

/** People for everybody: who is published, and nobody else. */
@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
@PermitAll
public class PersonDeliveryResource {

    private static final Newsstand.Wanted PERSON = Newsstand.Wanted.of(PersonKind.NAME);

    @Inject
    Newsstand newsstand;

    @Inject
    Counter counter;

    @GET
    @Operation(operationId = "listPeople", summary = "List people", description = "Live people, by name.")
    @APIResponse(
            responseCode = "200",
            description = "A page of people.",
            content = @Content(schema = @Schema(ref = "PersonList")))
    public Response list(
            @BeanParam PersonFilter filter,
            @BeanParam PageRequest page,
            @BeanParam Presentation presentation,
            @RestQuery @Parameter(description = LocaleParameter.DESCRIPTION, example = "ar") String locale) {
        var shown = counter.locale(locale);
        var asked = ListRequest.of(page, filter.canonical(shown), presentation, shown, PersonKind.TYPE);
        return counter.list(PersonKind.TYPE, filter.statement(shown), asked);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPerson", summary = "Read a person", description = "A live person, by their id.")
    @APIResponse(
            responseCode = "200",
            description = "The person.",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response byId(
            @RestPath @Parameter(description = "Their id.", example = "01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d") UUID id,
            @BeanParam SingleRequest asked) {
        var locale = counter.locale(asked.locale());
        return counter.byId(PersonKind.TYPE, id, newsstand.byId(PERSON, id, locale), asked.mask(PersonView.class));
    }

    @GET
    @Path("/by-slug/{slug}")
    @Operation(
            operationId = "getPersonBySlug",
            summary = "Read a person by their slug",
            description =
                    "A live person, by their slug in the locale asked for; a slug that they had before leads to the present one.")
    @APIResponse(
            responseCode = "200",
            description = "The person.",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response bySlug(
            @RestPath @Parameter(description = "Their slug.", example = "عبد-اللطيف-حموشي") String slug,
            @BeanParam SingleRequest asked) {
        var locales = counter.slugLocales(asked.locale());
        return counter.bySlug(
                PersonKind.TYPE, slug, newsstand.bySlug(PERSON, slug, locales), asked.mask(PersonView.class));
    }
}
