package org.warraq.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.warraq.http.Pointers;

/**
 * Compares two contents. Elements of lists are known again by what names them ({@link ElementNames}), so that a
 * paragraph put in before others does not change those after it; what stands in another order is told as moved.
 */
final class ContentDiff {

    private final TextDiff texts = new TextDiff(TextDiff.BUDGET);
    private final List<RevisionChange> changes = new ArrayList<>();

    private ContentDiff() {}

    static List<RevisionChange> of(JsonNode before, JsonNode after) {
        var diff = new ContentDiff();
        diff.compare(before, after, new Place("", ""));
        return List.copyOf(diff.changes);
    }

    /** A place in both contents. */
    private record Place(String before, String after) {
        Place at(String property) {
            return new Place(Pointers.below(before, property), Pointers.below(after, property));
        }

        Place at(int was, int is) {
            return new Place(before + "/" + was, after + "/" + is);
        }
    }

    private void compare(JsonNode before, JsonNode after, Place place) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            objects(before, after, place);
        } else if (before.isArray() && after.isArray()) {
            arrays(before, after, place);
        } else {
            changed(before, after, place, words(before, after));
        }
    }

    private void objects(JsonNode before, JsonNode after, Place place) {
        Set<String> names = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        for (var name : names) {
            var here = place.at(name);
            if (!after.has(name)) {
                removed(before.get(name), here.before());
            } else if (!before.has(name)) {
                added(after.get(name), here.after());
            } else if (name.equals("children") && RunningText.of(before, after)) {
                paragraph(before.get(name), after.get(name), here);
            } else {
                compare(before.get(name), after.get(name), here);
            }
        }
    }

    /** A paragraph is read as one text, however it is cut into spans. */
    private void paragraph(JsonNode before, JsonNode after, Place place) {
        if (before.equals(after)) {
            return;
        }
        var was = RunningText.text(before);
        var is = RunningText.text(after);
        changed(before, after, place, was.equals(is) ? null : texts.of(was, is));
    }

    private void arrays(JsonNode before, JsonNode after, Place place) {
        var names = ElementNames.of(before, after);
        var places = new HashMap<String, Integer>();
        for (var index = 0; index < names.before().size(); index++) {
            places.put(names.before().get(index), index);
        }
        var stay = names.inOrder(places);
        var later = Set.copyOf(names.after());
        for (var index = 0; index < before.size(); index++) {
            if (!later.contains(names.before().get(index))) {
                removed(before.get(index), place.before() + "/" + index);
            }
        }
        for (var index = 0; index < after.size(); index++) {
            var was = places.get(names.after().get(index));
            if (was == null) {
                added(after.get(index), place.after() + "/" + index);
                continue;
            }
            var here = place.at(was, index);
            if (!stay.contains(index)) {
                changes.add(new RevisionChange(
                        RevisionChange.Sort.MOVED, here.after(), here.before(), null, after.get(index), null));
            }
            compare(before.get(was), after.get(index), here);
        }
    }

    /** Of what is written in words; ids, dates and codes have none. */
    private List<TextEdit> words(JsonNode before, JsonNode after) {
        if (!before.isTextual() || !after.isTextual()) {
            return null;
        }
        var written = (before.textValue() + after.textValue()).chars().anyMatch(Character::isWhitespace);
        return written ? texts.of(before.textValue(), after.textValue()) : null;
    }

    private void added(JsonNode after, String pointer) {
        changes.add(new RevisionChange(RevisionChange.Sort.ADDED, pointer, null, null, after, null));
    }

    private void removed(JsonNode before, String pointer) {
        changes.add(new RevisionChange(RevisionChange.Sort.REMOVED, pointer, null, before, null, null));
    }

    private void changed(JsonNode before, JsonNode after, Place place, List<TextEdit> words) {
        var from = place.before().equals(place.after()) ? null : place.before();
        changes.add(new RevisionChange(RevisionChange.Sort.CHANGED, place.after(), from, before, after, words));
    }
}
