package org.warraq.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator says about the caches in front of us. */
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
}
