package org.warraq.repairs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.warraq.editorial.Mending;

/**
 * What a repair wrote at one place.
 *
 * @param before null if nothing stood there
 * @param after null if nothing stands there any more
 */
record Written(Mending.Where where, List<String> path, JsonNode before, JsonNode after) {

    Written {
        // A null of JSON, as it is kept, is nothing here.
        before = before == null || before.isNull() ? null : before;
        after = after == null || after.isNull() ? null : after;
    }

    /** Whether it was in that text, or in the one that is both now. */
    boolean concerns(Mending.Where now) {
        return where == Mending.Where.BOTH || now == Mending.Where.BOTH || where == now;
    }
}
