package org.warraq.editorial;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.RequestRecord;
import org.warraq.text.CodePoints;
import org.warraq.text.Localized;

/** Why something is taken off the site, and what its readers are told. */
@RequestRecord
public record WithdrawOrder(
        @NotNull
        @CodePoints(min = 1, max = 1000)
        @Schema(required = true, description = "For the newsroom; never public.", minLength = 1, maxLength = 1000)
        String reason,

        @CodePoints(min = 1, max = 1000)
        @Schema(description = "What readers are told, in the 410 that answers from now on.")
        Localized notice,

        @Schema(description = "The item to which its old addresses lead instead of a 410, while that is live.")
        UUID redirectTo,

        @JsonProperty("final")
        @Schema(
                description =
                        "Withdraws it for good, the «kill» of the agencies: whoever took it over is told to delete it, and it goes live again only with `revive`.")
        Boolean kill,

        @Schema(description = "An article's: whether the same story in other languages is withdrawn with it.")
        Boolean translations) {

    /** Nobody gave a reason but the time. */
    static final WithdrawOrder SCHEDULED = new WithdrawOrder("Scheduled", null, null, null, null);

    /** What it was is now {@code target}. */
    static WithdrawOrder merged(UUID target) {
        return new WithdrawOrder("Merged", null, target, null, null);
    }

    /** It may not be shown. */
    static WithdrawOrder blocked(String reason) {
        return new WithdrawOrder(reason, null, null, null, null);
    }

    boolean isFinal() {
        return Boolean.TRUE.equals(kill);
    }

    boolean withTranslations() {
        return Boolean.TRUE.equals(translations);
    }
}
