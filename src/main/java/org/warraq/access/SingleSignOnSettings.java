package org.warraq.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;

/**
 * What the tokens of another issuer say, and what it means here. Claims are named by their path, with {@code /} between
 * the names of nested ones. The issuer itself is set as {@code quarkus.oidc.auth-server-url}.
 */
@ConfigMapping(prefix = "warraq.oidc")
public interface SingleSignOnSettings {

    /** Where the names of a caller's roles are, a text or a list; Keycloak has them in {@code realm_access/roles}. */
    @WithDefault("roles")
    String rolesClaim();

    /** What the issuer calls our roles; without any, it calls them what we do. */
    Map<String, Role> roles();

    /** Where the ids of the sections are that a caller is limited to; who lacks the claim is not limited. */
    Optional<String> sectionsClaim();

    /** What people read in a list of revisions. */
    @WithDefault("name")
    String nameClaim();
}
