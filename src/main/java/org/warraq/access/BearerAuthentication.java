package org.warraq.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * {@code Authorization: Bearer <token>} (RFC 6750), the only way to say who is calling: no cookie, no query parameter, no
 * other scheme, so that no token ends in a log, a history or a {@code Referer}.
 *
 * <p>No header at all is the anonymous public. A header that does not authenticate is refused with 401 on every path,
 * delivery included: a client that sends a token wants to be somebody, and must hear that it is not.
 */
@ApplicationScoped
public class BearerAuthentication implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";

    private final AdminToken adminToken;
    private final RefusedLogins refusedLogins;

    BearerAuthentication(AdminToken adminToken, RefusedLogins refusedLogins) {
        this.adminToken = adminToken;
        this.refusedLogins = refusedLogins;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        List<String> headers = context.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (headers.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        if (headers.size() > 1 || !authenticates(headers.get(0))) {
            refusedLogins.refused(context, token(headers.get(0)));
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return Uni.createFrom().item(identityOf(Actor.ADMINISTRATOR));
    }

    private boolean authenticates(String header) {
        var token = token(header);
        return token != null && adminToken.matches(token);
    }

    /** Null if the header is of another scheme. Its name is case-insensitive (RFC 9110, section 11.1). */
    private static String token(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : null;
    }

    private static SecurityIdentity identityOf(Actor actor) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(actor.id()))
                .addPermissionsAsString(actor.permissions())
                .addAttribute(Actor.ATTRIBUTE, actor)
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "bearer"));
    }
}
