package org.warraq.jobs;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.warraq.access.Permission;
import org.warraq.http.PageRequest;

/** Work in the background: to watch and to cancel. Each kind of work is ordered where it belongs. */
@Path("/manage/v1/jobs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
public class JobsResource {

    @Inject
    Jobs jobs;

    @GET
    @PermissionsAllowed(Permission.ADMIN)
    @Operation(
            operationId = "listJobs",
            summary = "List jobs",
            description = "The newest first, without what they reported.")
    public JobList list(@BeanParam PageRequest page) {
        return jobs.list(page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.ADMIN)
    @Operation(
            operationId = "getJob",
            summary = "Read how far a job is",
            description =
                    "And what came of it: in numbers, the first hundred problems, the first hundred lines of report.")
    public JobView read(@RestPath UUID id) {
        return jobs.read(id);
    }

    @POST
    @Path("/{id}/actions/cancel")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Permission.ADMIN)
    @Operation(
            operationId = "cancelJob",
            summary = "Cancel a job",
            description = "It ends after the step that it is at; what it did stays done. 409 if it has ended already.")
    public JobView cancel(@RestPath UUID id) {
        return jobs.cancel(id);
    }
}
