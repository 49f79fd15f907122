package org.warraq.editorial;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The stream of changes for desks. */
@ConfigMapping(prefix = "warraq.stream")
public interface StreamSettings {

    /** How many may listen to one node at a time; further ones are told to come back. */
    @WithDefault("1000")
    int listeners();

    /** How often listeners get a sign of life. */
    @WithDefault("15s")
    Duration heartbeat();
}
