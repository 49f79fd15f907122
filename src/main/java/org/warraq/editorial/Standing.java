package org.warraq.editorial;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where the editions of an item stand before a change of the live text is written into all of them. The change was made
 * by somebody who may publish, so what becomes of an edition is as approved, and as scheduled, as the edition was:
 * otherwise what was mended today would come back with tomorrow's.
 *
 * @param live null while nothing is
 * @param approved the edition that was found fit for the public last; null if none was
 * @param pinned the edition that goes live by itself; null if none does
 */
record Standing(String stage, int head, Integer live, Integer approved, Integer pinned) {

    static Standing of(Item item) {
        return new Standing(
                item.stage, item.headRevision, item.liveRevision, item.approvedRevision, item.pinnedRevision);
    }

    /** Whether the newsroom has nothing in work that readers do not see. */
    boolean clean() {
        return Objects.equals(live, head);
    }

    /** The live edition, if there is one, and those to come. */
    List<Integer> editions() {
        return Stream.concat(Stream.ofNullable(live), toCome().stream()).toList();
    }

    /** The editions that may still go live besides the one that is, the head last; older ones are history. */
    List<Integer> toCome() {
        return Stream.of(pinned, approved, head)
                .filter(edition -> edition != null && (live == null || edition > live))
                .distinct()
                .sorted()
                .toList();
    }

    /** The editions beside the head that readers see or that may still go live; older ones are history. */
    List<Integer> beside() {
        var approvedSince = approved != null && (live == null || approved > live) ? approved : null;
        return Stream.of(live, pinned, approvedSince)
                .filter(edition -> edition != null && edition != head)
                .distinct()
                .toList();
    }

    /** @param successors what has become of each edition that was written anew */
    void passTo(Item item, Map<Integer, Integer> successors) {
        item.stage = stage;
        item.approvedRevision = successor(approved, successors);
        item.pinnedRevision = successor(pinned, successors);
    }

    private static Integer successor(Integer edition, Map<Integer, Integer> successors) {
        return edition == null ? null : successors.getOrDefault(edition, edition);
    }
}
