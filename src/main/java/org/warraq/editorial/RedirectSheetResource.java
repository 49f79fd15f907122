package org.warraq.editorial;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.warraq.access.Permission;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;

/** All redirects as one file, for spreadsheets and for moving from another system. */
@Path("/manage/v1/redirects.csv")
@Tag(name = "Managing redirects")
public class RedirectSheetResource {

    private static final String CSV = "text/csv";
    private static final String EXAMPLE = "from,to,permanent\n/?p=1234,/ar/دولي,true\n/old,,true\n";

    @Inject
    RedirectExport export;

    @Inject
    RedirectImport imports;

    @Inject
    HttpHeaders headers;

    @Inject
    DeskCall call;

    @GET
    @Produces(CSV)
    @PermissionsAllowed(Permission.READ)
    @Operation(
            operationId = "exportRedirects",
            summary = "Export all redirects",
            description = "In the order of the paths that they lead from, as the import takes them: an empty `to` is"
                    + " gone. What is written meanwhile may be among them or not.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, examples = EXAMPLE)))
    public RestResponse<StreamingOutput> write() {
        return RestResponse.ResponseBuilder.ok(export.begin())
                .header(HttpHeaders.CONTENT_TYPE, CSV + "; charset=UTF-8; header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"redirects.csv\"")
                .build();
    }

    @POST
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.ADMIN)
    @Operation(
            operationId = "importRedirects",
            summary = "Import redirects",
            description = "All lines or none. A line takes the place of the redirect from its path, if there is one;"
                    + " others stay. CSV (RFC 4180) in UTF-8 of at most 4 MB and 10,000 lines, with the header"
                    + " `from,to,permanent`; an empty `to` is gone, an empty `permanent` is true. What is wrong with a"
                    + " line has its number and the column as pointer, `/12/to`; the header is line 1.")
    public RedirectsImported read(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = CSV,
                                            schema = @Schema(type = SchemaType.STRING, examples = EXAMPLE)))
                    byte[] body) {
        var encoding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new ApiException(ProblemType.UNSUPPORTED_MEDIA_TYPE, "The body's encoding is not read here.");
        }
        return imports.take(body, call.actor());
    }
}
