package org.warraq.fronts;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.ItemList;

/** A page of the desk's list of fronts. */
public record ManagedFrontList(
        @Schema(required = true) List<FrontSummary> data,
        @Schema(required = true) ItemList.Meta meta) {}
