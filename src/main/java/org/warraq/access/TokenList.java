package org.warraq.access;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of tokens, the newest first. */
public record TokenList(
        @Schema(required = true) List<TokenView> data,
        @Schema(required = true) PageMeta meta) {}
