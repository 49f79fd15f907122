package org.warraq.fronts;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.warraq.access.Permission;
import org.warraq.editorial.DeskCall;
import org.warraq.editorial.Idempotent;
import org.warraq.editorial.Items;
import org.warraq.http.PageRequest;
import org.warraq.http.Versions;

/** Fronts for the newsroom. What is written is public at once, so that writing needs the permission to publish. */
@Idempotent
@Path("/manage/v1/fronts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Managing fronts")
public class FrontManagementResource {

    static final String NAME = "Its id or its slug.";

    @Inject
    FrontDesk desk;

    @Inject
    FrontRack rack;

    @Inject
    Items items;

    @Inject
    DeskCall call;

    @GET
    @PermissionsAllowed(Permission.READ)
    @Operation(operationId = "listManagedFronts", summary = "List all fronts by their slugs")
    public ManagedFrontList list(
            @BeanParam PageRequest page,
            @RestQuery
                    @Parameter(
                            description = "That name this item, tag or asset: where is it used?",
                            example = "01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d")
                    UUID uses) {
        return rack.list(uses, page, call.actor());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.PUBLISH)
    @ResponseStatus(201)
    @Operation(operationId = "createFront", summary = "Write a new front")
    public RestResponse<ManagedFront> create(FrontContent content) {
        return created(desk.create(items.newId(), content, call.actor()));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.READ)
    @Operation(operationId = "getManagedFront", summary = "Read a front as it was written")
    public RestResponse<ManagedFront> read(@RestPath @Parameter(description = NAME, example = "home") String id) {
        return answer(desk.read(desk.id(id), call.actor()));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "putFront", summary = "Write a front whole, or create it with an id of one's own")
    public RestResponse<ManagedFront> replace(
            @RestPath @Parameter(description = NAME, example = "home") String id, FrontContent content) {
        var known = desk.id(id);
        if (call.creates(known)) {
            return created(desk.create(known, content, call.actor()));
        }
        return answer(desk.replace(call.turn(known), content));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "patchFront", summary = "Change some of a front")
    public RestResponse<ManagedFront> patch(
            @RestPath @Parameter(description = NAME, example = "home") String id, JsonNode patch) {
        return answer(desk.patch(call.turn(desk.id(id)), patch));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "deleteFront", summary = "Delete a front with all its versions")
    public void delete(@RestPath @Parameter(description = NAME, example = "home") String id) {
        desk.delete(call.turn(desk.id(id)));
    }

    static RestResponse<ManagedFront> answer(ManagedFront front) {
        return RestResponse.ResponseBuilder.ok(front)
                .header(HttpHeaders.ETAG, Versions.etag(front.version()))
                .build();
    }

    private static RestResponse<ManagedFront> created(ManagedFront front) {
        return RestResponse.ResponseBuilder.<ManagedFront>created(URI.create("/manage/v1/fronts/" + front.id()))
                .entity(front)
                .header(HttpHeaders.ETAG, Versions.etag(front.version()))
                .build();
    }
}
