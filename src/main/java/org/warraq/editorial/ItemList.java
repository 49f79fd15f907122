package org.warraq.editorial;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.Total;

/** A page of the desk's list. */
public record ItemList(
        @Schema(required = true) List<ItemSummary> data,
        @Schema(required = true) Meta meta) {

    /**
     * @param nextCursor null at the end
     * @param total null unless asked for and exact
     * @param totalAtLeast null unless asked for and not exact
     */
    @Schema(name = "ItemListMeta")
    public record Meta(
            @Schema(required = true) int limit,

            @Schema(description = "Give it as `cursor` to go on; absent at the end.")
            String nextCursor,

            @Schema(description = "How many there are; with `count=true`, up to 10,000.")
            Long total,

            @Schema(description = "With `count=true`, where there are more than that.")
            Long totalAtLeast) {

        /** @param total null unless asked for */
        public static Meta of(int limit, String nextCursor, Total total) {
            return new Meta(
                    limit,
                    nextCursor,
                    total == null || !total.exact() ? null : total.count(),
                    total == null || total.exact() ? null : total.count());
        }
    }
}
