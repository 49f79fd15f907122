package org.warraq.tags;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.warraq.access.Permission;
import org.warraq.editorial.Counter;
import org.warraq.editorial.DeskCall;
import org.warraq.editorial.Idempotent;
import org.warraq.editorial.Items;
import org.warraq.editorial.MergeOrder;
import org.warraq.http.PageRequest;
import org.warraq.http.Versions;

/** Tags for the newsroom. What is written is public at once, as far as something live carries the tag. */
@Idempotent
@Path("/manage/v1/tags")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Managing tags")
public class TagManagementResource {

    @Inject
    TagDesk desk;

    @Inject
    Items items;

    @Inject
    Counter counter;

    @Inject
    DeskCall call;

    @GET
    @PermissionsAllowed(Permission.READ)
    @Operation(operationId = "listManagedTags", summary = "List all tags by name, carried or not")
    public ManagedTagList list(
            @BeanParam PageRequest page,
            @RestQuery
                    @Parameter(
                            description =
                                    "The language by whose names the list is ordered; the default one if left out.",
                            example = "ar")
                    String locale) {
        return desk.list(counter.locale(locale), page, call.actor());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @ResponseStatus(201)
    @Operation(operationId = "createTag", summary = "Write a new tag")
    public RestResponse<ManagedTag> create(TagContent content) {
        return created(desk.create(items.newId(), content, call.actor()));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.READ)
    @Operation(operationId = "getManagedTag", summary = "Read a tag as it was written")
    public RestResponse<ManagedTag> read(@RestPath UUID id) {
        return answer(desk.read(id, call.actor()));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "putTag", summary = "Write a tag whole, or create it with an id of one's own")
    public RestResponse<ManagedTag> replace(@RestPath UUID id, TagContent content) {
        if (call.creates(id)) {
            return created(desk.create(id, content, call.actor()));
        }
        return answer(desk.replace(call.turn(id), content));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "patchTag", summary = "Change some of a tag")
    public RestResponse<ManagedTag> patch(@RestPath UUID id, JsonNode patch) {
        return answer(desk.patch(call.turn(id), patch));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "deleteTag", summary = "Delete a tag that nothing names")
    public void delete(@RestPath UUID id) {
        desk.delete(call.turn(id));
    }

    @POST
    @Path("/{id}/actions/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.PUBLISH)
    @Operation(operationId = "mergeTag", summary = "Make a tag another name of another")
    public RestResponse<ManagedTag> merge(@RestPath UUID id, MergeOrder order) {
        return answer(desk.merge(call.turn(id), order));
    }

    private static RestResponse<ManagedTag> answer(ManagedTag tag) {
        return RestResponse.ResponseBuilder.ok(tag)
                .header(HttpHeaders.ETAG, Versions.etag(tag.version()))
                .build();
    }

    private static RestResponse<ManagedTag> created(ManagedTag tag) {
        return RestResponse.ResponseBuilder.<ManagedTag>created(URI.create("/manage/v1/tags/" + tag.id()))
                .entity(tag)
                .header(HttpHeaders.ETAG, Versions.etag(tag.version()))
                .build();
    }
}
