package org.warraq.people;

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
import org.warraq.editorial.AssignOrder;
import org.warraq.editorial.Assigning;
import org.warraq.editorial.DeskCall;
import org.warraq.editorial.Editing;
import org.warraq.editorial.Idempotent;
import org.warraq.editorial.Managed;
import org.warraq.editorial.MergeOrder;
import org.warraq.editorial.Merging;
import org.warraq.editorial.PublishOrder;
import org.warraq.editorial.ReviewOrder;
import org.warraq.editorial.Reviewing;
import org.warraq.editorial.ScheduleOrder;
import org.warraq.editorial.Scheduling;
import org.warraq.editorial.WithdrawOrder;

/** What is done to people beside writing them. Declarations only: what happens is in {@link Editing}. */
@Idempotent
@Path("/manage/v1/people/{id}/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Managing people")
public class PersonActionsResource {

    @Inject
    PersonKind kind;

    @Inject
    Editing editing;

    @Inject
    Reviewing reviewing;

    @Inject
    Scheduling scheduling;

    @Inject
    Merging merging;

    @Inject
    Assigning assigning;

    @Inject
    DeskCall call;

    @POST
    @Path("/submit")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "submitPerson", summary = "Hand a person in for review")
    public RestResponse<Managed<PersonContent>> submit(
            @RestPath UUID id, @RequestBody(required = false) ReviewOrder order) {
        return call.answer(reviewing.submit(kind, call.turn(id), order));
    }

    @POST
    @Path("/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.REVIEW)
    @Operation(operationId = "returnPerson", summary = "Hand a person back to whoever wrote them")
    public RestResponse<Managed<PersonContent>> sendBack(
            @RestPath UUID id, @RequestBody(required = false) ReviewOrder order) {
        return call.answer(reviewing.sendBack(kind, call.turn(id), order));
    }

    @POST
    @Path("/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.REVIEW)
    @Operation(operationId = "approvePerson", summary = "Find a person fit for the public")
    public RestResponse<Managed<PersonContent>> approve(
            @RestPath UUID id, @RequestBody(required = false) ReviewOrder order) {
        return call.answer(reviewing.approve(kind, call.turn(id), order));
    }

    @POST
    @Path("/schedule")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "schedulePerson", summary = "Say when a person goes live or is withdrawn")
    public RestResponse<Managed<PersonContent>> schedule(@RestPath UUID id, ScheduleOrder order) {
        return call.answer(scheduling.schedule(kind, call.turn(id), order));
    }

    @POST
    @Path("/unschedule")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "unschedulePerson", summary = "Let nothing happen to a person by itself")
    public RestResponse<Managed<PersonContent>> unschedule(@RestPath UUID id) {
        return call.answer(scheduling.unschedule(kind, call.turn(id)));
    }

    @POST
    @Path("/publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "publishPerson", summary = "Publish a person")
    public RestResponse<Managed<PersonContent>> publish(
            @RestPath UUID id, @RequestBody(required = false) PublishOrder order) {
        return call.answer(editing.publish(kind, call.turn(id), order == null ? PublishOrder.NOW : order));
    }

    @POST
    @Path("/amend")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "amendPerson", summary = "Mend what is live of a person")
    public RestResponse<Managed<PersonContent>> amend(@RestPath UUID id, AmendOrder order) {
        return call.answer(editing.amend(kind, call.turn(id), order));
    }

    @POST
    @Path("/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "withdrawPerson", summary = "Take a person off the site")
    public RestResponse<Managed<PersonContent>> withdraw(@RestPath UUID id, WithdrawOrder order) {
        return call.answer(editing.withdraw(kind, call.turn(id), order));
    }

    @POST
    @Path("/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "mergePerson", summary = "Make a person another name of another")
    public RestResponse<Managed<PersonContent>> merge(@RestPath UUID id, MergeOrder order) {
        return call.answer(merging.merge(kind, call.turn(id), order));
    }

    @POST
    @Path("/archive")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "archivePerson", summary = "Put a person out of the desk's sight")
    public RestResponse<Managed<PersonContent>> archive(@RestPath UUID id) {
        return call.answer(editing.archive(kind, call.turn(id)));
    }

    @POST
    @Path("/unarchive")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "unarchivePerson", summary = "Bring an archived person back")
    public RestResponse<Managed<PersonContent>> unarchive(@RestPath UUID id) {
        return call.answer(editing.unarchive(kind, call.turn(id)));
    }

    @POST
    @Path("/assign")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "assignPerson", summary = "Hand a person to a colleague")
    public RestResponse<Managed<PersonContent>> assign(
            @RestPath UUID id, @RequestBody(required = false) AssignOrder order) {
        return call.answer(assigning.assign(kind, call.turn(id), order));
    }
}
