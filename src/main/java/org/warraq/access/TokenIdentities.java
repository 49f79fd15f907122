package org.warraq.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Who has which token. Asks the database, so it leaves the event loop. */
@ApplicationScoped
class TokenIdentities implements IdentityProvider<TokenRequest> {

    private final TokenLookup tokens;

    TokenIdentities(TokenLookup tokens) {
        this.tokens = tokens;
    }

    @Override
    public Class<TokenRequest> getRequestType() {
        return TokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> tokens.bySecret(request.secret())
                .map(Caller::identity)
                .orElseThrow(AuthenticationFailedException::new));
    }
}
