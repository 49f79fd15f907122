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
import org.warraq.people.PersonKind;
import org.warraq.people.PersonView;

/** People as they would be served if they were published now. */
@Path("/manage/v1/people/{id}/preview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Managing people")
public class PersonPreviewResource {

    @Inject
    PersonKind kind;

    @Inject
    Previews previews;

    @Inject
    DeskCall call;

    @GET
    @PermissionsAllowed(Permission.READ)
    @Operation(operationId = "previewPerson", summary = "See a person as it would be published")
    @APIResponse(
            responseCode = "200",
            description = "The document.",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response preview(
            @RestPath UUID id,
            @RestQuery @Parameter(description = LocaleParameter.DESCRIPTION, example = "ar") String locale) {
        return previews.show(kind, id, locale, call.actor());
    }
}
