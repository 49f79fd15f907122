package org.warraq.fronts;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is kept of what a front was, the newest first. */
public record FrontVersionList(
        @Schema(required = true, description = "At most 50.")
        List<FrontVersionView> data) {}
