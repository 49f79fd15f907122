package org.warraq.articles;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.warraq.access.Permission;
import org.warraq.editorial.DeskCall;
import org.warraq.editorial.Editing;
import org.warraq.editorial.Idempotent;
import org.warraq.editorial.Managed;
import org.warraq.editorial.RevisionDiff;
import org.warraq.editorial.RevisionList;
import org.warraq.editorial.RevisionView;
import org.warraq.editorial.Revisions;

/** What articles were at each save. */
@Idempotent
@Path("/manage/v1/articles/{id}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Managing articles")
public class ArticleRevisionsResource {

    @Inject
    ArticleKind kind;

    @Inject
    Editing editing;

    @Inject
    Revisions revisions;

    @Inject
    DeskCall call;

    @GET
    @PermissionsAllowed(Permission.READ)
    @Operation(operationId = "listArticleRevisions", summary = "List what an article was at each save")
    public RevisionList revisions(@RestPath UUID id, @RestQuery Integer before) {
        return revisions.list(kind, id, before);
    }

    @GET
    @Path("/diff")
    @PermissionsAllowed(Permission.READ)
    @Operation(operationId = "diffArticleRevisions", summary = "Compare two revisions of an article")
    public RevisionDiff diff(@RestPath UUID id, @RestQuery Integer from, @RestQuery Integer to) {
        return revisions.diff(kind, id, from, to);
    }

    @GET
    @Path("/{number}")
    @PermissionsAllowed(Permission.READ)
    @Operation(operationId = "getArticleRevision", summary = "Read one revision of an article")
    public RevisionView<ArticleContent> revision(@RestPath UUID id, @RestPath int number) {
        return revisions.read(kind, id, number);
    }

    @POST
    @Path("/{number}/restore")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "restoreArticleRevision", summary = "Make an old revision of an article the newest")
    public RestResponse<Managed<ArticleContent>> restore(@RestPath UUID id, @RestPath int number) {
        return call.answer(editing.restore(kind, call.turn(id), number));
    }
}
