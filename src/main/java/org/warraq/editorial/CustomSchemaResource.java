package org.warraq.editorial;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.warraq.access.Permission;
import org.warraq.http.IfMatch;
import org.warraq.http.Versions;

/** What the publisher's own fields may be, kind by kind. */
@Path("/manage/v1/custom-schemas/{kind}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Managing custom fields")
public class CustomSchemaResource {

    @Inject
    CustomSchemas schemas;

    @Inject
    DeskCall call;

    @Inject
    HttpHeaders headers;

    @GET
    @PermissionsAllowed(Permission.READ)
    @Operation(
            operationId = "getCustomSchema",
            summary = "Read what the custom fields of a kind may be",
            description = "The schema as it was written; 404 if the kind has none, so that its fields are free.")
    public RestResponse<CustomSchemaView> read(@RestPath String kind) {
        return answer(schemas.read(kind));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.ADMIN)
    @Operation(
            operationId = "putCustomSchema",
            summary = "Say what the custom fields of a kind may be",
            description =
                    "Holds for every save and publication from then on; `failing` tells which items do not pass and stay as"
                            + " they are. `dryRun=true` counts them without writing anything.")
    public RestResponse<CustomSchemaView> write(
            @RestPath String kind,
            CustomSchemaContent content,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(description = "Whether only to count the items that would not pass.", example = "true")
                    boolean dryRun) {
        var condition = IfMatch.orCreate(
                headers.getHeaderString(HttpHeaders.IF_MATCH), headers.getHeaderString(HttpHeaders.IF_NONE_MATCH));
        if (dryRun) {
            return answer(schemas.tried(kind, condition, content.schema()));
        }
        var written = schemas.write(kind, condition, content.schema(), call.actor());
        return condition.creates() ? created(written) : answer(written);
    }

    @DELETE
    @PermissionsAllowed(Permission.ADMIN)
    @Operation(
            operationId = "deleteCustomSchema",
            summary = "Free the custom fields of a kind",
            description = "They may be anything again, up to their size.")
    public void delete(@RestPath String kind) {
        var condition = new IfMatch(IfMatch.required(headers.getHeaderString(HttpHeaders.IF_MATCH)));
        schemas.delete(kind, condition, call.actor());
    }

    private static RestResponse<CustomSchemaView> answer(CustomSchemaView schema) {
        return RestResponse.ResponseBuilder.ok(schema)
                .header(HttpHeaders.ETAG, Versions.etag(schema.version()))
                .build();
    }

    private static RestResponse<CustomSchemaView> created(CustomSchemaView schema) {
        return RestResponse.ResponseBuilder.<CustomSchemaView>created(
                        URI.create("/manage/v1/custom-schemas/" + schema.kind()))
                .entity(schema)
                .header(HttpHeaders.ETAG, Versions.etag(schema.version()))
                .build();
    }
}
