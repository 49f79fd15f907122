package org.warraq.search;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.warraq.access.Permission;
import org.warraq.editorial.DeskCall;
import org.warraq.editorial.Idempotent;
import org.warraq.jobs.JobView;
import org.warraq.jobs.Jobs;

/** Keeping searches in order. */
@Idempotent
@Path("/manage/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Managing search")
public class SearchManagementResource {

    @Inject
    Jobs jobs;

    @Inject
    ReindexJob reindex;

    @Inject
    DeskCall call;

    @POST
    @Path("/reindex")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Permission.ADMIN)
    @ResponseStatus(202)
    @Operation(
            operationId = "reindexSearch",
            summary = "Write anew what everything is found by",
            description =
                    "Answers the job that does it, some things at a time, while searches go on. A release that takes"
                            + " texts apart in another way does so by itself.")
    public RestResponse<JobView> reindex() {
        var job = jobs.order(reindex, JsonNodeFactory.instance.objectNode(), call.actor());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, job)
                .location(URI.create("/manage/v1/jobs/" + job.id()))
                .build();
    }
}
