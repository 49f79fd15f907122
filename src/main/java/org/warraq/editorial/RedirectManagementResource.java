package org.warraq.editorial;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.warraq.access.Permission;
import org.warraq.http.PageRequest;
import org.warraq.http.Versions;

/** Addresses of the site that lead elsewhere. */
@Idempotent
@Path("/manage/v1/redirects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Managing redirects")
public class RedirectManagementResource {

    @Inject
    Redirects redirects;

    @Inject
    Items items;

    @Inject
    DeskCall call;

    @GET
    @PermissionsAllowed(Permission.READ)
    @Operation(operationId = "listManagedRedirects", summary = "List redirects")
    public RedirectList list(@BeanParam PageRequest page) {
        return redirects.list(page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.ADMIN)
    @ResponseStatus(201)
    @Operation(operationId = "createRedirect", summary = "Let an address lead elsewhere")
    public RestResponse<RedirectView> create(RedirectContent content) {
        return created(redirects.create(items.newId(), content, call.actor()));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.READ)
    @Operation(operationId = "getRedirect", summary = "Read a redirect")
    public RestResponse<RedirectView> read(@RestPath UUID id) {
        return answer(redirects.read(id));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.ADMIN)
    @Operation(operationId = "putRedirect", summary = "Replace a redirect, or create it with an id of one's own")
    public RestResponse<RedirectView> replace(@RestPath UUID id, RedirectContent content) {
        if (call.creates(id)) {
            return created(redirects.create(id, content, call.actor()));
        }
        return answer(redirects.replace(call.turn(id), content));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Permission.ADMIN)
    @Operation(operationId = "deleteRedirect", summary = "Delete a redirect")
    public void delete(@RestPath UUID id) {
        redirects.delete(call.turn(id));
    }

    private static RestResponse<RedirectView> answer(RedirectView redirect) {
        return RestResponse.ResponseBuilder.ok(redirect)
                .header(HttpHeaders.ETAG, Versions.etag(redirect.version()))
                .build();
    }

    private static RestResponse<RedirectView> created(RedirectView redirect) {
        return RestResponse.ResponseBuilder.<RedirectView>created(URI.create("/manage/v1/redirects/" + redirect.id()))
                .entity(redirect)
                .header(HttpHeaders.ETAG, Versions.etag(redirect.version()))
                .build();
    }
}
