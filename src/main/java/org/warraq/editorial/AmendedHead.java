package org.warraq.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.warraq.http.MergePatch;

/**
 * A head after an amend of the live text: the same patch, but where the head has changed the same place it keeps what it
 * says, and the place is told.
 *
 * @param conflicts RFC 6901 pointers
 */
record AmendedHead(JsonNode head, List<String> conflicts) {

    static AmendedHead of(JsonNode live, JsonNode head, ObjectNode patch) {
        var conflicts = new ArrayList<String>();
        var applicable = withoutConflicts(live, head, patch, new Place("", conflicts));
        return new AmendedHead(MergePatch.apply(head, applicable), List.copyOf(conflicts));
    }

    private record Place(String pointer, List<String> conflicts) {
        Place at(String name) {
            return new Place(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), conflicts);
        }
    }

    private static ObjectNode withoutConflicts(JsonNode live, JsonNode head, ObjectNode patch, Place place) {
        var applicable = patch.objectNode();
        patch.properties().forEach(field -> {
            var was = live == null ? null : live.get(field.getKey());
            var is = head == null ? null : head.get(field.getKey());
            var here = place.at(field.getKey());
            if (field.getValue() instanceof ObjectNode deeper
                    && is instanceof ObjectNode
                    && was instanceof ObjectNode) {
                applicable.set(field.getKey(), withoutConflicts(was, is, deeper, here));
                return;
            }
            if (Objects.equals(was, is) || Objects.equals(is, field.getValue())) {
                applicable.set(field.getKey(), field.getValue());
                return;
            }
            here.conflicts().add(here.pointer());
        });
        return applicable;
    }
}
