package org.warraq.editorial;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of redirects, by the path that they lead from. */
@Schema(name = "ManagedRedirectList")
public record RedirectList(
        @Schema(required = true) List<RedirectView> data,
        @Schema(required = true) Meta meta) {

    /** @param nextCursor null at the end */
    @Schema(name = "RedirectListMeta")
    public record Meta(
            @Schema(required = true) int limit,

            @Schema(description = "Give it as `cursor` to go on; absent at the end.")
            String nextCursor) {}
}
