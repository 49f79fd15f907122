package org.warraq.editorial;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.WithDefault;
import org.eclipse.microprofile.config.ConfigProvider;

/** How this newsroom works. */
@ConfigMapping(prefix = "warraq.workflow")
public interface WorkflowSettings {

    /** Whether nothing goes live that was not approved. Who may publish may still mend what is live. */
    @WithDefault("false")
    boolean reviewRequired();

    /** For what is no bean: which actions an item allows is asked wherever one is shown. */
    static WorkflowSettings current() {
        return ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getConfigMapping(WorkflowSettings.class);
    }
}
