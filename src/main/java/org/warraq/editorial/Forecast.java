package org.warraq.editorial;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the schedule makes of items until an instant to come.
 *
 * @param coming what goes live until then, or goes live anew
 * @param going what is withdrawn by then
 */
public record Forecast(Map<UUID, Coming> coming, Set<UUID> going) {

    /**
     * What an item will be shown as.
     *
     * @param cards by locale
     */
    public record Coming(String kind, Map<String, String> cards) {}
}
