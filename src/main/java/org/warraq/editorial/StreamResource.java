package org.warraq.editorial;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.warraq.access.Permission;

/** What happens at the desk, as it happens. */
@Path("/manage/v1/stream")
@Tag(name = "Managing items")
public class StreamResource {

    @Inject
    DeskStream stream;

    @Inject
    DeskCall call;

    @Inject
    CurrentVertxRequest current;

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @PermissionsAllowed(Permission.READ)
    @Operation(
            operationId = "streamItems",
            summary = "Listen to what happens to items",
            description =
                    "Server-sent events without end. `start` comes when all that was missed is told; list after it."
                            + " `item` is a change, with the item as it is now. `reset` says that what was missed cannot be told:"
                            + " list again. What stands outside the limits of the token is not told. Signs of life, as"
                            + " comments, come every 15 seconds. The stream ends when the token is not good any more, and for"
                            + " listeners that take nothing in.")
    @APIResponse(
            responseCode = "200",
            description = "Events; the data of an `item` is as described.",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = StreamedChange.class)))
    public Multi<OutboundSseEvent> listen(
            @RestHeader("Last-Event-ID")
                    @Parameter(
                            description = "The `id` of the last event heard, to be told what was missed since.",
                            example = "0f8fad5b-1042")
                    String lastEventId,
            @Context Sse sse) {
        var request = current.getCurrent();
        var signals =
                stream.open(lastEventId, call.caller(), () -> request.response().reset());
        // Proxies hand on what comes when it comes.
        request.response().putHeader("X-Accel-Buffering", "no");
        return signals.map(signal -> event(signal, sse));
    }

    private static OutboundSseEvent event(Signal signal, Sse sse) {
        if (signal.name() == null) {
            return sse.newEventBuilder().comment("").build();
        }
        return sse.newEventBuilder()
                .id(signal.id())
                .name(signal.name())
                .data(signal.data())
                .build();
    }
}
