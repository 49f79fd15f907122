package org.warraq.editorial;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Revisions of an item, the newest first, without their contents.
 *
 * @param next the number to give as {@code before} to go on; null at the end
 */
public record RevisionList(
        @Schema(required = true) List<RevisionView<Void>> data,

        @Schema(description = "Give it as `before` to go on; absent at the end.")
        Integer next) {}
