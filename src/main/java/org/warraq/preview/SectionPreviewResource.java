package org.warraq.preview;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.warraq.access.Permission;
import org.warraq.editorial.DeskCall;
import org.warraq.editorial.LocaleParameter;
import org.warraq.sections.SectionKind;
import org.warraq.sections.SectionView;

/** Sections as they would be served if they were published now. */
@Path("/manage/v1/sections/{id}/preview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Managing sections")
public class SectionPreviewResource {

    @Inject
    SectionKind kind;

    @Inject
    Previews previews;

    @Inject
    DeskCall call;

    @GET
    @PermissionsAllowed(Permission.READ)
    @Operation(operationId = "previewSection", summary = "See a section as it would be published")
    @APIResponse(
            responseCode = "200",
            description = "The document.",
            content = @Content(schema = @Schema(implementation = SectionView.class)))
    public Response preview(
            @RestPath UUID id,
            @RestQuery @Parameter(description = LocaleParameter.DESCRIPTION, example = "ar") String locale) {
        return previews.show(kind, id, locale, call.actor());
    }
}
