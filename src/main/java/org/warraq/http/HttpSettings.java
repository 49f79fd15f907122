package org.warraq.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** What an operator says about the caches and proxies in front of us, and of sites that browsers may write from. */
@ConfigMapping(prefix = "warraq.http")
public interface HttpSettings {
    /** Whether caches are purged when something changes; shared caches may then keep an answer for 300 s, not 30. */
    @WithDefault("false")
    boolean purging();

    /** Whether answers carry {@code Surrogate-Key} (Fastly, Varnish). */
    @WithDefault("false")
    boolean surrogateKey();

    /** Whether answers carry {@code Cache-Tag} (Cloudflare, Akamai). */
    @WithDefault("false")
    boolean cacheTag();

    /** Part of every entity tag, so that a new release, which may write the same thing otherwise, renews them. */
    @WithDefault("${quarkus.application.version}")
    String release();

    /** Addresses and ranges (CIDR) of the proxies whose {@code X-Forwarded-For} is believed. */
    Optional<List<String>> trustedProxies();

    /** Addresses and ranges (CIDR) of clients that are never limited, such as a site's own servers. */
    Optional<List<String>> trustedClients();

    /** Origins, such as {@code https://desk.example.org}, from which browsers may use management. */
    Optional<List<String>> corsOrigins();
}
