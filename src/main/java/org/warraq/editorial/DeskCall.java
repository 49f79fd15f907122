package org.warraq.editorial;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.warraq.access.Actor;
import org.warraq.access.Caller;
import org.warraq.access.CurrentActor;
import org.warraq.access.Permission;
import org.warraq.http.ApiException;
import org.warraq.http.IfMatch;
import org.warraq.http.ProblemType;
import org.warraq.http.Versions;

/** A management request: who calls, on which version, and how its answer is dressed. */
@RequestScoped
public class DeskCall {

    private static final UUID NIL = new UUID(0, 0);

    @Inject
    CurrentActor caller;

    @Inject
    HttpHeaders headers;

    public Actor actor() {
        return caller.get();
    }

    /** The same with what its token says of itself. */
    Caller caller() {
        return caller.caller();
    }

    /** The act on {@code id} that this request is, at the version of its {@code If-Match}. */
    public Turn turn(UUID id) {
        return new Turn(id, IfMatch.required(headers.getHeaderString(HttpHeaders.IF_MATCH)), actor());
    }

    /**
     * Whether a PUT on {@code id} is to create: {@code If-None-Match: *}.
     *
     * @throws ApiException {@code invalid-parameter} (400) for the nil UUID (RFC 9562, section 5.9), which stands for
     *     the lack of an id
     */
    public boolean creates(UUID id) {
        if (id.equals(NIL)) {
            throw ApiException.invalidParameter("id", "must not be the nil UUID");
        }
        return IfMatch.orCreate(
                        headers.getHeaderString(HttpHeaders.IF_MATCH),
                        headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))
                .creates();
    }

    /** What {@code ?publish=} asks for, which needs a permission of its own; null for a draft. */
    public PublishOrder order(boolean publish) {
        if (!publish) {
            return null;
        }
        if (!actor().may(Permission.PUBLISH)) {
            throw new ApiException(ProblemType.FORBIDDEN, "`publish=true` needs the permission `publish`.");
        }
        return PublishOrder.NOW;
    }

    public <C> RestResponse<Managed<C>> answer(Managed<C> managed) {
        return RestResponse.ResponseBuilder.ok(managed)
                .header(HttpHeaders.ETAG, Versions.etag(managed.version()))
                .build();
    }

    public <C> RestResponse<Managed<C>> created(Managed<C> managed) {
        var place = "/manage/v1/" + DeliveryPaths.collection(managed.kind()) + "/" + managed.id();
        return RestResponse.ResponseBuilder.<Managed<C>>created(URI.create(place))
                .entity(managed)
                .header(HttpHeaders.ETAG, Versions.etag(managed.version()))
                .build();
    }
}
