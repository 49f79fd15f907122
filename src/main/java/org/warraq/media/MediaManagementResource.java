package org.warraq.media;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.warraq.access.Permission;
import org.warraq.editorial.DeskCall;
import org.warraq.editorial.Idempotent;
import org.warraq.http.PageRequest;
import org.warraq.http.Versions;

/** The library for the newsroom. What is written is public at once, as far as something live shows the asset. */
@Idempotent
@Path(UploadLimit.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Managing media")
public class MediaManagementResource {

    @Inject
    AssetDesk desk;

    @Inject
    Library library;

    @Inject
    DeskCall call;

    @GET
    @PermissionsAllowed(Permission.READ)
    @Operation(operationId = "listManagedMedia", summary = "Look something up in the library")
    public ManagedAssetList list(@BeanParam LibraryFilter filter, @BeanParam PageRequest page) {
        return library.list(filter, page, call.actor());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.READ)
    @Operation(operationId = "getManagedMedia", summary = "Read an asset as it was written")
    public RestResponse<ManagedAsset> read(@RestPath UUID id) {
        return answer(desk.read(id, call.actor()));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "putMedia", summary = "Write whole what is said of an asset")
    public RestResponse<ManagedAsset> replace(@RestPath UUID id, AssetContent content) {
        return answer(desk.replace(call.turn(id), content));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "patchMedia", summary = "Change some of what is said of an asset")
    public RestResponse<ManagedAsset> patch(@RestPath UUID id, JsonNode patch) {
        return answer(desk.patch(call.turn(id), patch));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "deleteMedia", summary = "Delete an asset that nothing names")
    public void delete(@RestPath UUID id) {
        desk.delete(call.turn(id));
    }

    @POST
    @Path("/{id}/actions/block")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "blockMedia", summary = "Take an asset away everywhere at once")
    public RestResponse<ManagedAsset> block(@RestPath UUID id, BlockOrder order) {
        return answer(desk.block(call.turn(id), order));
    }

    @POST
    @Path("/{id}/actions/unblock")
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "unblockMedia", summary = "Show a blocked asset again")
    public RestResponse<ManagedAsset> unblock(@RestPath UUID id) {
        return answer(desk.unblock(call.turn(id)));
    }

    static RestResponse<ManagedAsset> answer(ManagedAsset asset) {
        return RestResponse.ResponseBuilder.ok(asset)
                .header(HttpHeaders.ETAG, Versions.etag(asset.version()))
                .build();
    }
}
