package org.warraq.audit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.warraq.access.Permission;
import org.warraq.http.PageRequest;

/** Who did what. */
@Path("/manage/v1")
@Tag(name = "Audit")
public class AuditResource {

    private static final String NDJSON = "application/x-ndjson";

    @Inject
    Audit audit;

    @Inject
    AuditExport export;

    @GET
    @Path("/audit")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.ADMIN)
    @Operation(
            operationId = "listAudit",
            summary = "Who did what",
            description = "The newest first. Filters together narrow the list. An act that changed a thing in two ways,"
                    + " such as creating and publishing it, has two entries.")
    public AuditList list(@BeanParam AuditFilter filter, @BeanParam PageRequest page) {
        return audit.list(filter, page);
    }

    @GET
    @Path("/audit.ndjson")
    @Produces(NDJSON)
    @PermissionsAllowed(Permission.ADMIN)
    @Operation(
            operationId = "exportAudit",
            summary = "Export the audit trail",
            description = "One JSON object a line, the oldest first, however many there are. What is written meanwhile"
                    + " may be among them or not.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            description = "Each line is an `AuditEntry`.",
                                            examples = "{\"id\":1,\"action\":\"created\",\"kind\":\"tag\"}\n")))
    public RestResponse<StreamingOutput> write(@BeanParam AuditFilter filter) {
        return RestResponse.ResponseBuilder.ok(export.begin(filter))
                .header(HttpHeaders.CONTENT_TYPE, NDJSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.ndjson\"")
                .build();
    }
}
