package org.warraq.access;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One method for each way of being annotated; in the tests only, and not in the document of the API. */
@Path("/doors")
public class Doors {

    private final CurrentActor caller;

    Doors(CurrentActor caller) {
        this.caller = caller;
    }

    @GET
    @Path("open")
    @PermitAll
    @Operation(hidden = true)
    public String open() {
        return "come in";
    }

    @GET
    @Path("forgotten")
    @Operation(hidden = true)
    public String forgotten() {
        return "nobody said who may read this";
    }

    @GET
    @Path("writers")
    @PermissionsAllowed(Permission.WRITE)
    @Operation(hidden = true)
    public String writers() {
        return caller.get().id() + ", " + caller.get().name();
    }

    @GET
    @Path("nobody")
    @PermissionsAllowed("held-by-nobody")
    @Operation(hidden = true)
    public String nobody() {
        return "this permission does not exist";
    }
}
