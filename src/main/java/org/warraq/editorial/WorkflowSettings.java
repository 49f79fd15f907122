package org.warraq.editorial;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How this newsroom works. */
@ConfigMapping(prefix = "warraq.workflow")
public interface WorkflowSettings {

    /** Whether nothing goes live that was not approved. Who may publish may still mend what is live. */
    @WithDefault("false")
    boolean reviewRequired();
}
