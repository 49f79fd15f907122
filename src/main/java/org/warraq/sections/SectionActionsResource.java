package org.warraq.sections;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.warraq.access.Permission;
import org.warraq.editorial.AmendOrder;
import org.warraq.editorial.DeskCall;
import org.warraq.editorial.Editing;
import org.warraq.editorial.Managed;
import org.warraq.editorial.PublishOrder;
import org.warraq.editorial.WithdrawOrder;

/** What is done to sections beside writing them. Declarations only: what happens is in {@link Editing}. */
@Path("/manage/v1/sections/{id}/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Managing sections")
public class SectionActionsResource {

    @Inject
    SectionKind kind;

    @Inject
    Editing editing;

    @Inject
    DeskCall call;

    @POST
    @Path("/publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "publishSection", summary = "Publish a section")
    public RestResponse<Managed<SectionContent>> publish(
            @RestPath UUID id, @RequestBody(required = false) PublishOrder order) {
        return call.answer(editing.publish(kind, call.turn(id), order == null ? PublishOrder.NOW : order));
    }

    @POST
    @Path("/amend")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "amendSection", summary = "Mend what is live of a section")
    public RestResponse<Managed<SectionContent>> amend(@RestPath UUID id, AmendOrder order) {
        return call.answer(editing.amend(kind, call.turn(id), order));
    }

    @POST
    @Path("/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "withdrawSection", summary = "Take a section off the site")
    public RestResponse<Managed<SectionContent>> withdraw(@RestPath UUID id, WithdrawOrder order) {
        return call.answer(editing.withdraw(kind, call.turn(id), order));
    }

    @POST
    @Path("/archive")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "archiveSection", summary = "Put a section out of the desk's sight")
    public RestResponse<Managed<SectionContent>> archive(@RestPath UUID id) {
        return call.answer(editing.archive(kind, call.turn(id)));
    }

    @POST
    @Path("/unarchive")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "unarchiveSection", summary = "Bring an archived section back")
    public RestResponse<Managed<SectionContent>> unarchive(@RestPath UUID id) {
        return call.answer(editing.unarchive(kind, call.turn(id)));
    }
}
