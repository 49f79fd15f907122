package org.warraq.editorial;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.warraq.access.Permission;
import org.warraq.http.PageRequest;

/** Everything that the newsroom works on, in one list. */
@Path("/manage/v1/items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Managing items")
public class ItemsResource {

    @Inject
    Items items;

    @Inject
    Counting counting;

    @Inject
    DeskCall call;

    /** The kinds of items. */
    public enum ItemKind {
        article,
        section,
        person,
        event
    }

    @GET
    @PermissionsAllowed(Permission.READ)
    @Operation(
            operationId = "listItems",
            summary = "List items of every kind",
            description =
                    "The last changed first, of every status but `archived`, which are listed if asked for by `status` or"
                            + " `uses`. That answers where something is named, in newest or live revisions.")
    public ItemList list(
            @BeanParam ItemFilter filter,
            @BeanParam PageRequest page,
            @RestQuery @Parameter(description = "Items of this kind.", example = "article") ItemKind kind) {
        return items.list(filter.of(name(kind)), page, call.actor());
    }

    @GET
    @Path("/counts")
    @PermissionsAllowed(Permission.READ)
    @Operation(
            operationId = "countItems",
            summary = "Count what there is to do",
            description = "How many items stand where: the numbers beside the desk's lists, in one call.")
    public ItemCounts counts(
            @RestQuery @Parameter(description = "Items of this kind.", example = "article") ItemKind kind) {
        return counting.of(name(kind), call.actor());
    }

    private static String name(ItemKind kind) {
        return kind == null ? null : kind.name().toLowerCase(Locale.ROOT);
    }
}
