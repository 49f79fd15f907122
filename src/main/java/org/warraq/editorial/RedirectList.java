package org.warraq.editorial;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of redirects, by the path that they lead from. */
@Schema(name = "ManagedRedirectList")
public record RedirectList(
        @Schema(required = true) List<RedirectView> data,
        @Schema(required = true) ItemList.Meta meta) {}
