package org.warraq.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** That somebody says to be whose token this is. */
class TokenRequest extends BaseAuthenticationRequest {

    private final String secret;

    TokenRequest(String secret) {
        this.secret = secret;
    }

    String secret() {
        return secret;
    }
}
