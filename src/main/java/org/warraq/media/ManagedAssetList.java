package org.warraq.media;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.ItemList;

/** A page of the library. */
public record ManagedAssetList(
        @Schema(required = true) List<ManagedAsset> data,
        @Schema(required = true) ItemList.Meta meta) {}
