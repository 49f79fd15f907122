package org.warraq.sections;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.warraq.access.Permission;
import org.warraq.editorial.Bulk;
import org.warraq.editorial.BulkAnswer;
import org.warraq.editorial.BulkOrder;
import org.warraq.editorial.DeskCall;
import org.warraq.editorial.Editing;
import org.warraq.editorial.Idempotent;
import org.warraq.editorial.ItemFilter;
import org.warraq.editorial.ItemList;
import org.warraq.editorial.Items;
import org.warraq.editorial.Managed;
import org.warraq.editorial.Presence;
import org.warraq.http.PageRequest;

/** Sections for the newsroom. Declarations only: what happens is in {@link Editing}. */
@Idempotent
@Path("/manage/v1/sections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Managing sections")
public class SectionManagementResource {

    @Inject
    SectionKind kind;

    @Inject
    Editing editing;

    @Inject
    Bulk bulk;

    @Inject
    Items items;

    @Inject
    Presence presence;

    @Inject
    DeskCall call;

    @GET
    @PermissionsAllowed(Permission.READ)
    @Operation(
            operationId = "listManagedSections",
            summary = "List sections that the newsroom works on",
            description = "Of every status but `archived`, which are listed if asked for by `status` or `uses`.")
    public ItemList list(@BeanParam ItemFilter filter, @BeanParam PageRequest page) {
        return items.list(filter.of(SectionKind.NAME), page, call.actor());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @ResponseStatus(201)
    @Operation(operationId = "createSection", summary = "Write a new section")
    public RestResponse<Managed<SectionContent>> create(
            SectionContent content, @RestQuery @DefaultValue("false") boolean publish) {
        return call.created(editing.create(kind, items.newId(), content, call.order(publish), call.actor()));
    }

    @POST
    @Path("/bulk")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Idempotent(inParts = true)
    @Operation(operationId = "bulkSections", summary = "Do several things to sections at once")
    public RestResponse<BulkAnswer> bulk(BulkOrder order, @RestQuery @DefaultValue("false") boolean atomic) {
        return bulk.run(kind, order, atomic);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.READ)
    @Operation(operationId = "getManagedSection", summary = "Read a section as it is in work")
    public RestResponse<Managed<SectionContent>> read(@RestPath UUID id) {
        return call.answer(editing.read(kind, id, call.actor()));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "putSection", summary = "Write a section whole, or create it with an id of one's own")
    public RestResponse<Managed<SectionContent>> replace(
            @RestPath UUID id, SectionContent content, @RestQuery @DefaultValue("false") boolean publish) {
        var order = call.order(publish);
        if (call.creates(id)) {
            return call.created(editing.create(kind, id, content, order, call.actor()));
        }
        return call.answer(editing.replace(kind, call.turn(id), content, order));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "patchSection", summary = "Change some of a section")
    public RestResponse<Managed<SectionContent>> patch(
            @RestPath UUID id, JsonNode patch, @RestQuery @DefaultValue("false") boolean publish) {
        return call.answer(editing.patch(kind, call.turn(id), patch, call.order(publish)));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "deleteSection", summary = "Delete a section that never was live")
    public void delete(@RestPath UUID id) {
        editing.delete(kind, call.turn(id));
    }

    @PUT
    @Path("/{id}/editing")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "enterSection", summary = "Say that one has a section open")
    public Managed.Being enter(@RestPath UUID id) {
        return presence.enter(kind, id, call.actor());
    }

    @DELETE
    @Path("/{id}/editing")
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "leaveSection", summary = "Say that one has closed a section")
    public void leave(@RestPath UUID id) {
        presence.leave(kind, id, call.actor());
    }
}
