package org.warraq.repairs;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.RequestRecord;
import org.warraq.http.SelfChecking;
import org.warraq.http.Violations;

/** A change to be made in many items. */
@RequestRecord
@Schema(description = "A change to be made in many items.")
public record RepairOrder(
        @NotNull @Valid @Schema(required = true) RepairSelection select,

        @JsonProperty("do") @NotNull @Valid @Schema(required = true)
        RepairAction action,

        @Schema(description = "Whether to tell only what would change; false if left out.")
        Boolean dryRun)
        implements SelfChecking {

    boolean writes() {
        return !Boolean.TRUE.equals(dryRun);
    }

    @Override
    public void check(Violations violations) {
        if (action instanceof RepairAction.ReplaceText text
                && text.find() != null
                && text.find().equals(text.replace())) {
            violations.at("do").at("replace").add("same", "is what stands there already");
        }
        if (action instanceof RepairAction.ReplaceReference reference
                && reference.from() != null
                && reference.from().equals(reference.to())) {
            violations.at("do").at("to").add("same", "is what is named already");
        }
        if (select == null || select.kind() == null || !(action instanceof RepairAction.MoveSection)) {
            return;
        }
        if (Moving.property(select.kind()) == null) {
            violations.at("select").at("kind").add("stands-in-no-section", "must be article or section");
        }
    }
}
