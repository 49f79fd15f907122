package org.warraq.access;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a desk tool asks first. */
@Path("/manage/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Managing access")
public class MeResource {

    @Inject
    CurrentActor caller;

    @GET
    @PermissionsAllowed({
        Permission.READ,
        Permission.WRITE,
        Permission.REVIEW,
        Permission.PUBLISH,
        Permission.ALERT,
        Permission.ADMIN
    })
    @Operation(
            operationId = "getMe",
            summary = "Say who is calling",
            description =
                    "For whoever may do anything at all: which permissions the token has and to what it is limited.")
    public Me read() {
        return Me.of(caller.caller());
    }
}
