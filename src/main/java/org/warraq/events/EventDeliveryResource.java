package org.warraq.events;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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

/** Events for everybody: what is published, and nothing else. */
@Path("/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
@PermitAll
public class EventDeliveryResource {

    private static final Newsstand.Wanted WANTED = Newsstand.Wanted.of(EventKind.NAME);

    @Inject
    Newsstand newsstand;

    @Inject
    Counter counter;

    @Inject
    EventLists lists;

    @GET
    @Operation(
            operationId = "listEvents",
            summary = "List events",
            description = "Live events by when they start: those between two days, those to come, and those that name"
                    + " certain people, tags or sections.")
    @APIResponse(
            responseCode = "200",
            description = "A page of events.",
            content = @Content(schema = @Schema(ref = "EventList")))
    public Response list(
            @BeanParam @Valid EventFilter filter,
            @BeanParam PageRequest page,
            @BeanParam Presentation presentation,
            @RestQuery @Parameter(description = LocaleParameter.DESCRIPTION, example = "ar") String locale) {
        var shown = counter.locale(locale);
        var query = lists.canonical(filter, shown);
        var asked = ListRequest.of(page, query, presentation, shown, EventKind.TYPE);
        var statement = lists.statement(filter, shown);
        return counter.list(EventKind.TYPE, statement::page, statement::count, asked);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getEvent", summary = "Read an event", description = "A live event, by its id.")
    @APIResponse(
            responseCode = "200",
            description = "The event.",
            content = @Content(schema = @Schema(implementation = EventView.class)))
    public Response byId(
            @RestPath @Parameter(description = "Its id.", example = "01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d") UUID id,
            @BeanParam SingleRequest asked) {
        var locale = counter.locale(asked.locale());
        return counter.byId(EventKind.TYPE, id, newsstand.byId(WANTED, id, locale), asked.mask(EventView.class));
    }

    @GET
    @Path("/by-slug/{slug}")
    @Operation(
            operationId = "getEventBySlug",
            summary = "Read an event by its slug",
            description =
                    "A live event, by its slug in the locale asked for; a slug that it had before leads to the present one.")
    @APIResponse(
            responseCode = "200",
            description = "The event.",
            content = @Content(schema = @Schema(implementation = EventView.class)))
    public Response bySlug(
            @RestPath @Parameter(description = "Its slug.", example = "معرض-الكتاب-الأمازيغي") String slug,
            @BeanParam SingleRequest asked) {
        var locales = counter.slugLocales(asked.locale());
        return counter.bySlug(
                EventKind.TYPE, slug, newsstand.bySlug(WANTED, slug, locales), asked.mask(EventView.class));
    }
}
