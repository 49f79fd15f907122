package org.warraq.preview;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.warraq.access.Permission;
import org.warraq.editorial.DeskCall;
import org.warraq.http.AnswersSecret;
import org.warraq.people.PersonKind;

/** Links under which people can be seen before they are live. */
@Path("/manage/v1/people/{id}/preview-links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Managing people")
public class PersonPreviewLinksResource {

    @Inject
    PersonKind kind;

    @Inject
    PreviewLinks links;

    @Inject
    DeskCall call;

    @POST
    @AnswersSecret
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @ResponseStatus(201)
    @Operation(operationId = "createPersonPreviewLink", summary = "Let others see a person before it is live")
    public PreviewLinkMade create(@RestPath UUID id, @RequestBody(required = false) PreviewLinkOrder order) {
        return links.make(kind, id, order == null ? PreviewLinkOrder.PLAIN : order, call.actor());
    }

    @GET
    @PermissionsAllowed(Permission.READ)
    @Operation(operationId = "listPersonPreviewLinks", summary = "List the preview links of a person")
    public PreviewLinkList list(@RestPath UUID id) {
        return links.list(kind, id, call.actor());
    }

    @DELETE
    @Path("/{linkId}")
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "revokePersonPreviewLink", summary = "Revoke a preview link of a person")
    public void revoke(@RestPath UUID id, @RestPath UUID linkId) {
        links.revoke(kind, id, linkId, call.actor());
    }
}
