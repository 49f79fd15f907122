package org.warraq.access;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of those who write, by name. */
public record EditorList(
        @Schema(required = true) List<Editor> data,
        @Schema(required = true) PageMeta meta) {}
