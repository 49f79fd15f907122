package org.warraq.preview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.ApiException;
import org.warraq.http.RequestRecord;
import org.warraq.http.SelfChecking;
import org.warraq.http.Violation;
import org.warraq.http.Violations;

/** What a link is to show, and for how long. All of it may be left out. */
@RequestRecord(optional = true)
public record PreviewLinkOrder(
        @Min(60)
        @Max(PreviewLinkOrder.LONGEST)
        @Schema(description = "In seconds; two hours if left out, 30 days at most.", example = "7200")
        Integer expiresIn,

        @Schema(
                description = "Until when instead: an instant at most 30 days ahead. Not together with `expiresIn`.",
                examples = "2024-09-21T18:30:00Z")
        Instant expiresAt,

        @Min(1)
        @Schema(description = "The revision to show; the newest, whichever that is, if left out.", example = "3")
        Integer revision)
        implements SelfChecking {

    static final int LONGEST = 30 * 24 * 60 * 60;
    static final PreviewLinkOrder PLAIN = new PreviewLinkOrder(null, null, null);

    private static final int USUAL = 2 * 60 * 60;

    @Override
    public void check(Violations violations) {
        if (expiresIn != null && expiresAt != null) {
            violations.add("expiresAt", "conflict", "cannot be given together with expiresIn");
        }
    }

    Instant end(Instant now) {
        if (expiresAt == null) {
            return now.plusSeconds(expiresIn == null ? USUAL : expiresIn);
        }
        if (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(Duration.ofSeconds(LONGEST)))) {
            throw ApiException.validationFailed(List.of(
                    new Violation("/expiresAt", "out-of-range", "must lie in the future, at most 30 days ahead")));
        }
        return expiresAt;
    }
}
