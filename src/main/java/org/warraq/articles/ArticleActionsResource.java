package org.warraq.articles;

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
import org.warraq.editorial.AlertOrder;
import org.warraq.editorial.Alerting;
import org.warraq.editorial.AmendOrder;
import org.warraq.editorial.AssignOrder;
import org.warraq.editorial.Assigning;
import org.warraq.editorial.DeskCall;
import org.warraq.editorial.Editing;
import org.warraq.editorial.Idempotent;
import org.warraq.editorial.Managed;
import org.warraq.editorial.PublishOrder;
import org.warraq.editorial.ReviewOrder;
import org.warraq.editorial.Reviewing;
import org.warraq.editorial.ScheduleOrder;
import org.warraq.editorial.Scheduling;
import org.warraq.editorial.WithdrawOrder;

/** What is done to articles beside writing them. Declarations only: what happens is in {@link Editing}. */
@Idempotent
@Path("/manage/v1/articles/{id}/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Managing articles")
public class ArticleActionsResource {

    @Inject
    ArticleKind kind;

    @Inject
    Editing editing;

    @Inject
    Reviewing reviewing;

    @Inject
    Scheduling scheduling;

    @Inject
    Assigning assigning;

    @Inject
    Alerting alerting;

    @Inject
    DeskCall call;

    @POST
    @Path("/submit")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "submitArticle", summary = "Hand an article in for review")
    public RestResponse<Managed<ArticleContent>> submit(
            @RestPath UUID id, @RequestBody(required = false) ReviewOrder order) {
        return call.answer(reviewing.submit(kind, call.turn(id), order));
    }

    @POST
    @Path("/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.REVIEW)
    @Operation(operationId = "returnArticle", summary = "Hand an article back to whoever wrote it")
    public RestResponse<Managed<ArticleContent>> sendBack(
            @RestPath UUID id, @RequestBody(required = false) ReviewOrder order) {
        return call.answer(reviewing.sendBack(kind, call.turn(id), order));
    }

    @POST
    @Path("/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.REVIEW)
    @Operation(operationId = "approveArticle", summary = "Find an article fit for the public")
    public RestResponse<Managed<ArticleContent>> approve(
            @RestPath UUID id, @RequestBody(required = false) ReviewOrder order) {
        return call.answer(reviewing.approve(kind, call.turn(id), order));
    }

    @POST
    @Path("/schedule")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "scheduleArticle", summary = "Say when an article goes live or is withdrawn")
    public RestResponse<Managed<ArticleContent>> schedule(@RestPath UUID id, ScheduleOrder order) {
        return call.answer(scheduling.schedule(kind, call.turn(id), order));
    }

    @POST
    @Path("/unschedule")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "unscheduleArticle", summary = "Let nothing happen to an article by itself")
    public RestResponse<Managed<ArticleContent>> unschedule(@RestPath UUID id) {
        return call.answer(scheduling.unschedule(kind, call.turn(id)));
    }

    @POST
    @Path("/publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "publishArticle", summary = "Publish an article")
    public RestResponse<Managed<ArticleContent>> publish(
            @RestPath UUID id, @RequestBody(required = false) PublishOrder order) {
        return call.answer(editing.publish(kind, call.turn(id), order == null ? PublishOrder.NOW : order));
    }

    @POST
    @Path("/amend")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "amendArticle", summary = "Mend what is live of an article")
    public RestResponse<Managed<ArticleContent>> amend(@RestPath UUID id, AmendOrder order) {
        return call.answer(editing.amend(kind, call.turn(id), order));
    }

    @POST
    @Path("/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "withdrawArticle", summary = "Take an article off the site")
    public RestResponse<Managed<ArticleContent>> withdraw(@RestPath UUID id, WithdrawOrder order) {
        return call.answer(editing.withdraw(kind, call.turn(id), order));
    }

    @POST
    @Path("/archive")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "archiveArticle", summary = "Put an article out of the desk's sight")
    public RestResponse<Managed<ArticleContent>> archive(@RestPath UUID id) {
        return call.answer(editing.archive(kind, call.turn(id)));
    }

    @POST
    @Path("/unarchive")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "unarchiveArticle", summary = "Bring an archived article back")
    public RestResponse<Managed<ArticleContent>> unarchive(@RestPath UUID id) {
        return call.answer(editing.unarchive(kind, call.turn(id)));
    }

    @POST
    @Path("/assign")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "assignArticle", summary = "Hand an article to a colleague")
    public RestResponse<Managed<ArticleContent>> assign(
            @RestPath UUID id, @RequestBody(required = false) AssignOrder order) {
        return call.answer(assigning.assign(kind, call.turn(id), order));
    }

    @POST
    @Path("/alert")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.ALERT)
    @Operation(operationId = "alertArticle", summary = "Alert readers to an article")
    public RestResponse<Managed<ArticleContent>> alert(@RestPath UUID id, AlertOrder order) {
        return call.answer(alerting.alert(kind, call.turn(id), order));
    }
}
