package org.warraq.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * By what the elements of two lists are known again: the first member that names each of them and none twice; the values
 * themselves in a list of plain values; else the place.
 */
record ElementNames(List<String> before, List<String> after) {

    private static final List<String> NAMING = List.of("_key", "person", "item", "id", "at", "value");

    static ElementNames of(JsonNode before, JsonNode after) {
        return Stream.concat(
                        NAMING.stream().map(member -> byMember(before, after, member)),
                        Stream.of(byValue(before, after)))
                .filter(ElementNames::distinct)
                .findFirst()
                .orElseGet(() -> new ElementNames(places(before), places(after)));
    }

    /**
     * The places in {@code after} of those that kept their order: as many as can be, so that as few as can be have moved.
     *
     * @param places in {@code before}, by name
     */
    Set<Integer> inOrder(Map<String, Integer> places) {
        // The longest increasing subsequence, by the smallest end of each length (C. Schensted, 1961).
        var ends = new TreeMap<Integer, Integer>();
        var previous = new Integer[after.size()];
        // From behind, so that of two that changed places the one that is first now counts as having stayed.
        for (var index = after.size() - 1; index >= 0; index--) {
            var was = places.get(after.get(index));
            if (was == null) {
                continue;
            }
            was = -was;
            var shorter = ends.lowerEntry(was);
            previous[index] = shorter == null ? null : shorter.getValue();
            var larger = ends.ceilingKey(was);
            if (larger != null) {
                ends.remove(larger);
            }
            ends.put(was, index);
        }
        var stay = new HashSet<Integer>();
        for (var at = ends.isEmpty() ? null : ends.lastEntry().getValue(); at != null; at = previous[at]) {
            stay.add(at);
        }
        return stay;
    }

    private boolean distinct() {
        return before != null
                && after != null
                && before.size() == Set.copyOf(before).size()
                && after.size() == Set.copyOf(after).size();
    }

    private static ElementNames byMember(JsonNode before, JsonNode after, String member) {
        return new ElementNames(members(before, member), members(after, member));
    }

    private static ElementNames byValue(JsonNode before, JsonNode after) {
        return new ElementNames(values(before), values(after));
    }

    /** Null if not every element has such a name. */
    private static List<String> members(JsonNode list, String member) {
        var names = new ArrayList<String>();
        for (var element : list) {
            if (!element.path(member).isTextual()) {
                return null;
            }
            names.add(element.get(member).textValue());
        }
        return names;
    }

    /** Null if not every element is a plain value. */
    private static List<String> values(JsonNode list) {
        var elements = StreamSupport.stream(list.spliterator(), false).toList();
        return elements.stream().allMatch(JsonNode::isValueNode)
                ? elements.stream().map(JsonNode::toString).toList()
                : null;
    }

    private static List<String> places(JsonNode list) {
        return IntStream.range(0, list.size()).mapToObj(String::valueOf).toList();
    }
}
