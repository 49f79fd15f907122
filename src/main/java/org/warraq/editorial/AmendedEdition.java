package org.warraq.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.warraq.http.MergePatch;

/**
 * An edition to come after an amend of the live text: the same patch, but where the edition has changed the same place it
 * keeps what it says, and the place is told.
 *
 * @param conflicts RFC 6901 pointers
 */
record AmendedEdition(JsonNode content, List<String> conflicts) {

    static AmendedEdition of(JsonNode live, JsonNode edition, ObjectNode patch) {
        var conflicts = new ArrayList<String>();
        var applicable = withoutConflicts(live, edition, patch, new Place("", conflicts));
        return new AmendedEdition(MergePatch.apply(edition, applicable), List.copyOf(conflicts));
    }

    /** The patch as it was kept: with what saving filled in, so that all editions say the very same. */
    static ObjectNode kept(ObjectNode patch, JsonNode saved) {
        var kept = patch.deepCopy();
        kept.properties().forEach(field -> {
            var is = saved.get(field.getKey());
            if (field.getValue() instanceof ObjectNode deeper && is instanceof ObjectNode) {
                field.setValue(kept(deeper, is));
            } else if (!field.getValue().isNull() && is != null) {
                field.setValue(is);
            }
        });
        return kept;
    }

    private record Place(String pointer, List<String> conflicts) {
        Place at(String name) {
            return new Place(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), conflicts);
        }
    }

    private static ObjectNode withoutConflicts(JsonNode live, JsonNode edition, ObjectNode patch, Place place) {
        var applicable = patch.objectNode();
        patch.properties().forEach(field -> {
            var was = live == null ? null : live.get(field.getKey());
            var is = edition == null ? null : edition.get(field.getKey());
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
