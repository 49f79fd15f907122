package org.warraq.imaging;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What every crop of a picture is to show: a point, in parts of its width and height from its left upper corner. */
public record FocalPoint(
        @NotNull
        @DecimalMin("0")
        @DecimalMax("1")
        @Schema(required = true, description = "0 is the left edge, 1 the right one.", example = "0.5")
        Double x,

        @NotNull
        @DecimalMin("0")
        @DecimalMax("1")
        @Schema(required = true, description = "0 is the upper edge, 1 the lower one.", example = "0.33")
        Double y) {

    /** Where nobody said what is to be seen. */
    public static final FocalPoint CENTRE = new FocalPoint(0.5, 0.5);
}
