package org.warraq.audit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.ItemList;

/** A page of the audit trail. */
public record AuditList(
        @Schema(required = true) List<AuditView> data,
        @Schema(required = true) ItemList.Meta meta) {}
