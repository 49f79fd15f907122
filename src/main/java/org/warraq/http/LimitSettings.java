package org.warraq.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often may be asked. Each a number a minute, all of which may come at once; 0 is without limit. */
@ConfigMapping(prefix = "warraq.limits")
public interface LimitSettings {

    /** Requests of one caller to management. */
    @WithDefault("600")
    int management();

    /** Requests of one client's address to delivery. A whole site that is rendered on its server is one address. */
    @WithDefault("0")
    int delivery();

    /** Searches and suggestions of one client's address, which cost more than anything else that everybody may ask. */
    @WithDefault("600")
    int search();

    /** Answers 401 to one client's address; beyond, whoever does not say who it is gets 429. */
    @WithDefault("60")
    int refusals();
}
