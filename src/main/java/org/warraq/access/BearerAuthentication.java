package org.warraq.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;

/**
 * {@code Authorization: Bearer <token>} (RFC 6750), the only way to say who is calling: no cookie, no query parameter, no
 * other scheme, so that no token ends in a log, a history or a {@code Referer}.
 *
 * <p>No header at all is the anonymous public. A header that does not authenticate is refused with 401 on every path,
 * delivery included: a client that sends a token wants to be somebody, and must hear that it is not.
 *
 * <p>It stands before every other mechanism, and decides alone which of them is asked: the administrator's token here,
 * tokens of ours in the database, all else of the issuer, if there is one.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class BearerAuthentication implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";

    private final AdminToken adminToken;
    private final RefusedLogins refusedLogins;
    private final SingleSignOn singleSignOn;

    BearerAuthentication(AdminToken adminToken, RefusedLogins refusedLogins, SingleSignOn singleSignOn) {
        this.adminToken = adminToken;
        this.refusedLogins = refusedLogins;
        this.singleSignOn = singleSignOn;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        List<String> headers = context.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (headers.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        if (headers.size() > 1 || !isBearer(headers.get(0))) {
            refusedLogins.refused(context, null);
            return refused();
        }
        var token = headers.get(0).substring(SCHEME.length()).strip();
        return identity(token, context, providers)
                .onFailure(AuthenticationFailedException.class)
                .invoke(() -> refusedLogins.refused(context, token));
    }

    private Uni<SecurityIdentity> identity(String token, RoutingContext context, IdentityProviderManager providers) {
        if (adminToken.matches(token)) {
            return Uni.createFrom().item(Caller.ADMINISTRATOR.identity());
        }
        if (Secret.isWellFormed(token)) {
            return providers.authenticate(new TokenRequest(token));
        }
        return singleSignOn.mayKnow(token) ? singleSignOn.authenticate(context, providers) : refused();
    }

    // The name of a scheme is case-insensitive (RFC 9110, section 11.1).
    private static boolean isBearer(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    private static Uni<SecurityIdentity> refused() {
        return Uni.createFrom().failure(new AuthenticationFailedException());
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
