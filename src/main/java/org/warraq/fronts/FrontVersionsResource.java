package org.warraq.fronts;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.warraq.access.Permission;
import org.warraq.editorial.DeskCall;
import org.warraq.editorial.Idempotent;

/** What fronts were at each save, as far back as is kept. */
@Idempotent
@Path("/manage/v1/fronts/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Managing fronts")
public class FrontVersionsResource {

    @Inject
    FrontDesk desk;

    @Inject
    DeskCall call;

    @GET
    @PermissionsAllowed(Permission.READ)
    @Operation(operationId = "listFrontVersions", summary = "List what a front was at each save")
    public FrontVersionList versions(
            @RestPath @Parameter(description = FrontManagementResource.NAME, example = "home") String id) {
        return desk.versions(desk.id(id), call.actor());
    }

    @GET
    @Path("/{number}")
    @PermissionsAllowed(Permission.READ)
    @Operation(operationId = "getFrontVersion", summary = "Read one version of a front")
    public FrontVersionView version(
            @RestPath @Parameter(description = FrontManagementResource.NAME, example = "home") String id,
            @RestPath @Parameter(description = "The version's number, from 1.", example = "3") long number) {
        return desk.version(desk.id(id), number, call.actor());
    }

    @POST
    @Path("/{number}/restore")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "restoreFrontVersion", summary = "Make a front what it was")
    public RestResponse<ManagedFront> restore(
            @RestPath @Parameter(description = FrontManagementResource.NAME, example = "home") String id,
            @RestPath @Parameter(description = "The version's number, from 1.", example = "3") long number) {
        return FrontManagementResource.answer(desk.restore(call.turn(desk.id(id)), number));
    }
}
