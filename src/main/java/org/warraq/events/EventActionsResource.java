package org.warraq.events;

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

/** What is done to events beside writing them. Declarations only: what happens is in {@link Editing}. */
@Idempotent
@Path("/manage/v1/events/{id}/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Managing events")
public class EventActionsResource {

    @Inject
    EventKind kind;

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
    @Operation(operationId = "submitEvent", summary = "Hand an event in for review")
    public RestResponse<Managed<EventContent>> submit(
            @RestPath UUID id, @RequestBody(required = false) ReviewOrder order) {
        return call.answer(reviewing.submit(kind, call.turn(id), order));
    }

    @POST
    @Path("/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.REVIEW)
    @Operation(operationId = "returnEvent", summary = "Hand an event back to whoever wrote it")
    public RestResponse<Managed<EventContent>> sendBack(
            @RestPath UUID id, @RequestBody(required = false) ReviewOrder order) {
        return call.answer(reviewing.sendBack(kind, call.turn(id), order));
    }

    @POST
    @Path("/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.REVIEW)
    @Operation(operationId = "approveEvent", summary = "Find an event fit for the public")
    public RestResponse<Managed<EventContent>> approve(
            @RestPath UUID id, @RequestBody(required = false) ReviewOrder order) {
        return call.answer(reviewing.approve(kind, call.turn(id), order));
    }

    @POST
    @Path("/schedule")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "scheduleEvent", summary = "Say when an event goes live or is withdrawn")
    public RestResponse<Managed<EventContent>> schedule(@RestPath UUID id, ScheduleOrder order) {
        return call.answer(scheduling.schedule(kind, call.turn(id), order));
    }

    @POST
    @Path("/unschedule")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "unscheduleEvent", summary = "Let nothing happen to an event by itself")
    public RestResponse<Managed<EventContent>> unschedule(@RestPath UUID id) {
        return call.answer(scheduling.unschedule(kind, call.turn(id)));
    }

    @POST
    @Path("/publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "publishEvent", summary = "Publish an event")
    public RestResponse<Managed<EventContent>> publish(
            @RestPath UUID id, @RequestBody(required = false) PublishOrder order) {
        return call.answer(editing.publish(kind, call.turn(id), order == null ? PublishOrder.NOW : order));
    }

    @POST
    @Path("/amend")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "amendEvent", summary = "Mend what is live of an event")
    public RestResponse<Managed<EventContent>> amend(@RestPath UUID id, AmendOrder order) {
        return call.answer(editing.amend(kind, call.turn(id), order));
    }

    @POST
    @Path("/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "withdrawEvent", summary = "Take an event off the site")
    public RestResponse<Managed<EventContent>> withdraw(@RestPath UUID id, WithdrawOrder order) {
        return call.answer(editing.withdraw(kind, call.turn(id), order));
    }

    @POST
    @Path("/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "mergeEvent", summary = "Make an event another name of another")
    public RestResponse<Managed<EventContent>> merge(@RestPath UUID id, MergeOrder order) {
        return call.answer(merging.merge(kind, call.turn(id), order));
    }

    @POST
    @Path("/archive")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "archiveEvent", summary = "Put an event out of the desk's sight")
    public RestResponse<Managed<EventContent>> archive(@RestPath UUID id) {
        return call.answer(editing.archive(kind, call.turn(id)));
    }

    @POST
    @Path("/unarchive")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "unarchiveEvent", summary = "Bring an archived event back")
    public RestResponse<Managed<EventContent>> unarchive(@RestPath UUID id) {
        return call.answer(editing.unarchive(kind, call.turn(id)));
    }

    @POST
    @Path("/assign")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "assignEvent", summary = "Hand an event to a colleague")
    public RestResponse<Managed<EventContent>> assign(
            @RestPath UUID id, @RequestBody(required = false) AssignOrder order) {
        return call.answer(assigning.assign(kind, call.turn(id), order));
    }
}
