package org.warraq.editorial;

import java.util.Objects;

/**
 * How far the head had come before an amend of the live text gave it the same change. That change was published by
 * somebody who may, so a head that has it and nothing else new is as approved, and as scheduled, as it was: otherwise
 * what was mended today would come back with tomorrow's edition.
 */
record HeadStanding(String stage, boolean approved, boolean pinned) {

    static HeadStanding of(Item item) {
        return new HeadStanding(
                item.stage,
                Objects.equals(item.approvedRevision, item.headRevision),
                Objects.equals(item.pinnedRevision, item.headRevision));
    }

    /** To the newest revision of {@code item}. */
    void passTo(Item item) {
        item.stage = stage;
        if (approved) {
            item.approve(item.headRevision);
        }
        if (pinned) {
            item.pinnedRevision = item.headRevision;
        }
    }
}
