package org.warraq.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A path into JSON of names, indexes and {@code size()}, such as {@code data[0].byline.name}, with the meaning that it has
 * for RestAssured: a name asks every element of a list, and beyond what is there is null.
 */
final class PlainPath {

    private static final Pattern WHOLE =
            Pattern.compile("NAME(\\.(size\\(\\)|NAME))*+".replace("NAME", "[\\w-]++(\\[-?\\d+])*+"));
    private static final Pattern STEP = Pattern.compile("\\[(?<index>-?\\d+)]|(?<size>size\\(\\))|(?<name>[\\w-]+)");

    private PlainPath() {}

    /** Whether a path is no more than that. */
    static boolean is(String path) {
        return WHOLE.matcher(path).matches();
    }

    /** What is there. Maps, lists, texts, numbers, truths or null. */
    static Object read(Object json, String path) {
        var at = json;
        var steps = STEP.matcher(path);
        while (steps.find()) {
            if (steps.group("name") != null) {
                at = named(at, steps.group("name"));
            } else if (steps.group("size") != null) {
                at = size(at);
            } else {
                at = element(at, Integer.parseInt(steps.group("index")));
            }
        }
        return at;
    }

    private static Object named(Object at, String name) {
        if (at instanceof Map<?, ?> object) {
            return object.get(name);
        }
        if (at instanceof List<?> list) {
            var found = new ArrayList<>();
            list.stream().filter(Objects::nonNull).forEach(one -> found.add(named(one, name)));
            return found;
        }
        if (at != null) {
            throw new AssertionError("no " + name + " in " + at);
        }
        return null;
    }

    private static Object element(Object at, int index) {
        var list = Optional.ofNullable((List<?>) at).orElse(List.of());
        var place = index < 0 ? list.size() + index : index;
        return place >= 0 && place < list.size() ? list.get(place) : null;
    }

    private static Object size(Object at) {
        return at instanceof Map<?, ?> object ? object.size() : ((List<?>) at).size();
    }
}
