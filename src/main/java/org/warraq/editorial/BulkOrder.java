package org.warraq.editorial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.RequestRecord;

/** Up to a hundred acts on items of one kind. Each is read by itself, so that what is wrong with one stops no other. */
@RequestRecord
@Schema(description = "Acts on items of one kind, done in this order.")
public record BulkOrder(
        @NotNull @Size(min = 1, max = 100) @Schema(required = true, implementation = BulkOperation[].class)
        List<@NotNull ObjectNode> operations) {}
