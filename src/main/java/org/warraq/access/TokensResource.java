package org.warraq.access;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.warraq.http.AnswersSecret;
import org.warraq.http.IfMatch;
import org.warraq.http.PageRequest;
import org.warraq.http.Versions;

/** Who may come in, and how far. */
@Path("/manage/v1/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Managing access")
public class TokensResource {

    @Inject
    TokenRegister tokens;

    @Inject
    CurrentActor caller;

    @Inject
    HttpHeaders headers;

    @GET
    @PermissionsAllowed(Permission.ADMIN)
    @Operation(operationId = "listTokens", summary = "List tokens")
    public TokenList list(
            @BeanParam PageRequest page,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(
                            description = "Those that were revoked, in place of those that were not.",
                            example = "false")
                    boolean revoked) {
        return tokens.list(revoked, page);
    }

    @POST
    @AnswersSecret
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.ADMIN)
    @ResponseStatus(201)
    @Operation(operationId = "createToken", summary = "Give out a token")
    public RestResponse<TokenView> create(TokenContent content) {
        var made = tokens.create(content, caller.get());
        return RestResponse.ResponseBuilder.<TokenView>created(URI.create("/manage/v1/tokens/" + made.id()))
                .entity(made)
                .header(HttpHeaders.ETAG, Versions.etag(made.version()))
                .build();
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.ADMIN)
    @Operation(operationId = "getToken", summary = "Read what a token may do and when it was used")
    public RestResponse<TokenView> read(@RestPath UUID id) {
        return answer(tokens.read(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @PermissionsAllowed(Permission.ADMIN)
    @Operation(operationId = "patchToken", summary = "Give a token another name")
    public RestResponse<TokenView> rename(@RestPath UUID id, TokenName name) {
        return answer(tokens.rename(id, version(), name, caller.get()));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Permission.ADMIN)
    @Operation(operationId = "deleteToken", summary = "Revoke a token")
    public void revoke(@RestPath UUID id) {
        tokens.revoke(id, version(), caller.get());
    }

    private long version() {
        return IfMatch.required(headers.getHeaderString(HttpHeaders.IF_MATCH));
    }

    private static RestResponse<TokenView> answer(TokenView token) {
        return RestResponse.ResponseBuilder.ok(token)
                .header(HttpHeaders.ETAG, Versions.etag(token.version()))
                .build();
    }
}
