package org.warraq.tags;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.ItemList;

/** A page of the desk's list of tags. */
public record ManagedTagList(
        @Schema(required = true) List<ManagedTag> data,
        @Schema(required = true) ItemList.Meta meta) {}
