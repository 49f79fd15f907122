package org.warraq.articles;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.warraq.access.Permission;
import org.warraq.editorial.DeskCall;
import org.warraq.editorial.Editing;

/** What readers find below an article, and why. */
@Path("/manage/v1/articles/{id}/related")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Managing articles")
public class RelatedManagementResource {

    @Inject
    ArticleKind kind;

    @Inject
    Editing editing;

    @Inject
    RelatedArticles related;

    @Inject
    DeskCall call;

    @GET
    @PermissionsAllowed(Permission.READ)
    @Operation(
            operationId = "listManagedRelatedArticles",
            summary = "List what readers find below an article",
            description =
                    "As delivery lists them; with `explain` each says why it is there. Nothing is related to an article that is"
                            + " not live.")
    public RelatedList related(
            @RestPath UUID id,
            @BeanParam RelatedRequest wanted,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(description = "Whether each says why it is there.", example = "true")
                    boolean explain) {
        editing.read(kind, id, call.actor());
        var list = related.to(id, wanted.limit());
        return explain ? list : list.unexplained();
    }
}
