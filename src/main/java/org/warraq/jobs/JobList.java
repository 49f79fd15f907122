package org.warraq.jobs;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.ItemList;

/** A page of the list of jobs. */
public record JobList(
        @Schema(required = true) List<JobSummary> data,
        @Schema(required = true) ItemList.Meta meta) {}
