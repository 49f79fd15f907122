package org.warraq.preview;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.warraq.access.Permission;
import org.warraq.articles.ArticleKind;
import org.warraq.editorial.DeskCall;

/** Articles as they would be served if they were published now. */
@Path("/manage/v1/articles/{id}/preview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Managing articles")
public class ArticlePreviewResource {

    @Inject
    ArticleKind kind;

    @Inject
    Previews previews;

    @Inject
    DeskCall call;

    @GET
    @PermissionsAllowed(Permission.READ)
    @Operation(operationId = "previewArticle", summary = "See an article as it would be published")
    @APIResponse(
            responseCode = "200",
            description = "The document.",
            content = @Content(schema = @Schema(ref = "ArticlePreview")))
    public Response preview(@RestPath UUID id) {
        return previews.show(kind, id, null, call.actor());
    }
}
