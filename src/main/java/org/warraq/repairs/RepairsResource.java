package org.warraq.repairs;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.warraq.access.Permission;
import org.warraq.editorial.DeskCall;
import org.warraq.editorial.Idempotent;
import org.warraq.jobs.JobView;

/** The same change in many items at once. */
@Idempotent
@Path("/manage/v1/repairs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Repairs")
public class RepairsResource {

    @Inject
    Repairs repairs;

    @Inject
    DeskCall call;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.ADMIN)
    @ResponseStatus(202)
    @Operation(
            operationId = "orderRepair",
            summary = "Make the same change in many items",
            description =
                    "Answers the job that does it: item by item, in what is live, as a minor change, and in what is"
                            + " in work. What cannot be changed is skipped and listed among the job's problems. With `dryRun` the"
                            + " job's report tells what would change, and nothing is written.")
    public RestResponse<JobView> order(RepairOrder order) {
        return accepted(repairs.order(order, call.actor()));
    }

    @POST
    @Path("/{id}/undo")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Permission.ADMIN)
    @ResponseStatus(202)
    @Operation(
            operationId = "undoRepair",
            summary = "Undo a repair",
            description = "Answers a job that restores what stood at each place, where that still says what the repair"
                    + " wrote; other places are listed among its problems. It can be undone in turn.")
    public RestResponse<JobView> undo(@RestPath UUID id) {
        return accepted(repairs.undo(id, call.actor()));
    }

    private static RestResponse<JobView> accepted(JobView job) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, job)
                .location(URI.create("/manage/v1/jobs/" + job.id()))
                .build();
    }
}
