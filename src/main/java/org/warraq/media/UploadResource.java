package org.warraq.media;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.warraq.access.Permission;
import org.warraq.editorial.DeskCall;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;
import org.warraq.http.Versions;

/** Files for the library. They are written down as they come; memory never holds one. */
@Path(UploadLimit.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Managing media")
public class UploadResource {

    @Inject
    Uploads uploads;

    @Inject
    UploadForm form;

    @Inject
    AssetDesk desk;

    @Inject
    Spool spool;

    @Inject
    DeskCall call;

    /** The parts of an upload, for the document. */
    @Schema(name = "UploadForm", description = "A file, and what is said about it.")
    private record Parts(
            @Schema(
                    required = true,
                    type = SchemaType.STRING,
                    format = "binary",
                    description = "The file. Its `filename` becomes its name here, unless `content` gives another.")
            String file,

            @Schema(
                    description =
                            "What is said about it, as JSON. Credit, terms and time come from the file if left out.")
            AssetContent content) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed(Permission.WRITE)
    @Operation(operationId = "uploadMedia", summary = "Upload a file")
    @RequestBody(
            required = true,
            content =
                    @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = Parts.class)))
    public RestResponse<ManagedAsset> upload(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) MediaType type, InputStream body)
            throws IOException {
        var boundary = type.getParameters().get("boundary");
        if (boundary == null) {
            throw new ApiException(ProblemType.BAD_REQUEST, "The Content-Type names no boundary of the form's parts.");
        }
        uploads.expect(call.actor());
        try (var upload = form.read(body, boundary)) {
            var arrival = uploads.add(upload, call.actor());
            return arrival.created() ? created(arrival.asset()) : known(arrival.asset());
        }
    }

    @PUT
    @Path("/{id}/file")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Permission.WRITE)
    @Operation(
            operationId = "putMediaFile",
            summary = "Put another file in place of an asset's, or create it with an id of one's own")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<ManagedAsset> put(
            @RestPath UUID id,
            @RestQuery
                    @Parameter(
                            description =
                                    "What it is called. If left out, a new asset is called `file`; another keeps its name, with the"
                                            + " ending of the type that its file has now.",
                            example = "محمد السادس.jpg")
                    String fileName,
            InputStream body)
            throws IOException {
        var name = fileName == null ? null : FileNames.of(fileName);
        if (call.creates(id)) {
            uploads.expect(id, call.actor());
            try (var upload = new Upload(spool.take(body), name, AssetContent.NONE)) {
                return created(uploads.add(id, upload, call.actor()));
            }
        }
        var turn = call.turn(id);
        desk.expect(turn);
        try (var upload = new Upload(spool.take(body), name, AssetContent.NONE)) {
            return MediaManagementResource.answer(uploads.replace(turn, upload));
        }
    }

    private static RestResponse<ManagedAsset> created(ManagedAsset asset) {
        return RestResponse.ResponseBuilder.<ManagedAsset>created(place(asset))
                .entity(asset)
                .header(HttpHeaders.ETAG, Versions.etag(asset.version()))
                .build();
    }

    /** The same bytes came before. */
    private static RestResponse<ManagedAsset> known(ManagedAsset asset) {
        return RestResponse.ResponseBuilder.ok(asset)
                .location(place(asset))
                .header(HttpHeaders.ETAG, Versions.etag(asset.version()))
                .build();
    }

    private static URI place(ManagedAsset asset) {
        return URI.create(UploadLimit.COLLECTION + "/" + asset.id());
    }
}
