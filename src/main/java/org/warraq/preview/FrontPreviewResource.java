package org.warraq.preview;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.warraq.access.Permission;
import org.warraq.editorial.Counter;
import org.warraq.editorial.DeskCall;
import org.warraq.editorial.LocaleParameter;
import org.warraq.editorial.Proofs;
import org.warraq.fronts.FrontProof;
import org.warraq.fronts.FrontView;
import org.warraq.http.ApiException;

/** Fronts as they will be at an instant to come. */
@Path("/manage/v1/fronts/{id}/preview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Managing fronts")
public class FrontPreviewResource {

    /** Who asks for this very moment may have a clock that is behind. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    @Inject
    FrontProof proof;

    @Inject
    Proofs proofs;

    @Inject
    Counter counter;

    @Inject
    DeskCall call;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(Permission.READ)
    @Operation(operationId = "previewFront", summary = "See a front as it will be")
    @APIResponse(
            responseCode = "200",
            description = "The front.",
            content = @Content(schema = @Schema(implementation = FrontView.class)))
    public Response preview(
            @RestPath @Parameter(description = "Its id or its slug.", example = "home") String id,
            @RestQuery
                    @Parameter(
                            description = "The instant to come at which to see it; now if left out.",
                            example = "2030-01-01T06:00:00Z")
                    Instant at,
            @RestQuery @Parameter(description = LocaleParameter.DESCRIPTION, example = "ar") String locale) {
        var then = then(at);
        var reader = call.actor();
        var wanted = new FrontProof.Wanted(id, counter.locale(locale), then);
        return Previews.answer(proof.document(wanted, reader, named -> proofs.forecast(named, then, reader)));
    }

    private Instant then(Instant at) {
        var now = clock.instant();
        if (at == null) {
            return now;
        }
        if (at.isBefore(now.minus(CLOCKS_DIFFER))) {
            throw ApiException.invalidParameter("at", "lies in the past, and what a front was is not kept");
        }
        return at.isBefore(now) ? now : at;
    }
}
