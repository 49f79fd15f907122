package org.warraq.access;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;

/**
 * Callers whom another issuer vouches for (OpenID Connect): signed JWT access tokens. Signature, issuer, audience and
 * lifetime are checked by the framework; what the claims mean here by {@link Claims}. Off unless an issuer is set.
 */
@ApplicationScoped
class SingleSignOn {

    private static final Logger LOG = Logger.getLogger(SingleSignOn.class);

    /** A signed JWT in compact form (RFC 7515, section 7.1). Anything else the issuer is not bothered with. */
    private static final Pattern SIGNED = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "true")
    boolean enabled;

    @Inject
    OidcAuthenticationMechanism issuer;

    @Inject
    Claims claims;

    @Inject
    KnownEditors editors;

    @Inject
    BlockingSecurityExecutor blocking;

    boolean mayKnow(String token) {
        return enabled && SIGNED.matcher(token).matches();
    }

    Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        return issuer.authenticate(context, providers)
                .onFailure(failure -> !(failure instanceof AuthenticationFailedException))
                .transform(SingleSignOn::unavailable)
                .chain(identity ->
                        blocking.executeBlocking(() -> known((OidcJwtCallerPrincipal) identity.getPrincipal())));
    }

    private SecurityIdentity known(OidcJwtCallerPrincipal token) {
        var caller = claims.caller(token);
        editors.note(caller.actor());
        return caller.identity();
    }

    private static Throwable unavailable(Throwable failure) {
        LOG.error("The issuer of tokens cannot be asked", failure);
        return new ApiException(ProblemType.UNAVAILABLE, "The issuer of the token does not answer.", failure)
                .header("Retry-After", "5");
    }
}
