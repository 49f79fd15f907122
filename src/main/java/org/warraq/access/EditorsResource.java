package org.warraq.access;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.warraq.http.PageRequest;

/** Those to whom work can be assigned. */
@Path("/manage/v1/editors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Managing access")
public class EditorsResource {

    @Inject
    Editors editors;

    @GET
    @PermissionsAllowed(Permission.READ)
    @Operation(
            operationId = "listEditors",
            summary = "List those who write",
            description =
                    "By name: the holders of tokens that are good and may write, and whoever signed on elsewhere, may write"
                            + " and has been here. Work can be assigned to them.")
    public EditorList list(@BeanParam PageRequest page) {
        return editors.list(page);
    }
}
