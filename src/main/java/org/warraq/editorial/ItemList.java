package org.warraq.editorial;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the desk's list. */
public record ItemList(
        @Schema(required = true) List<ItemSummary> data,
        @Schema(required = true) Meta meta) {

    /**
     * @param nextCursor null at the end
     * @param total null unless asked for
     */
    @Schema(name = "ItemListMeta")
    public record Meta(
            @Schema(required = true) int limit,

            @Schema(description = "Give it as `cursor` to go on; absent at the end.")
            String nextCursor,

            @Schema(description = "How many there are; with `count=true`.")
            Long total) {}
}
