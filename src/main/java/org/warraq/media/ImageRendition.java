package org.warraq.media;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A picture in one of its sizes or crops, and where it is. */
public record ImageRendition(
        @Schema(required = true, example = "card") String name,

        @Schema(
                required = true,
                description = "May be kept for ever: of another picture or focal point it is another.",
                example = "/media/01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d/9f86d081884c7d65/card.webp")
        String url,

        @Schema(required = true, description = "In pixels.", example = "640")
        int width,

        @Schema(required = true, description = "In pixels.", example = "427")
        int height,

        @Schema(required = true, example = "image/webp") String mediaType) {

    @JsonIgnore
    boolean isSquare() {
        return name.startsWith("square-");
    }

    @JsonIgnore
    boolean isSmallest() {
        return name.equals("thumbnail");
    }

    /** The same at another address. */
    ImageRendition at(UnaryOperator<String> addresses) {
        return new ImageRendition(name, addresses.apply(url), width, height, mediaType);
    }
}
