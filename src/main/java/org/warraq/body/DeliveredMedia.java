package org.warraq.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** The delivered blocks that show media. What an image and a file look like is decided where the library is. */
public final class DeliveredMedia {
    private static final String IMAGE = "#/components/schemas/Image";
    private static final String FILE = "#/components/schemas/MediaFile";

    private DeliveredMedia() {}

    @Schema(
            name = "DeliveredImage",
            description = "A picture.",
            requiredProperties = {"_type", "_key", "image", "text"},
            properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "image"))
    public record Image(
            @JsonProperty("_key") String key,
            @Schema(ref = IMAGE) Object image,
            @Schema(description = DeliveredBlock.FALLBACK) String text)
            implements DeliveredBlock {
        @Override
        public String type() {
            return "image";
        }
    }

    @Schema(
            name = "DeliveredGallery",
            description = "Pictures that are looked at one after another.",
            requiredProperties = {"_type", "_key", "images", "text"},
            properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "gallery"))
    public record Gallery(
            @JsonProperty("_key") String key,
            List<Picture> images,
            @Schema(description = DeliveredBlock.FALLBACK) String text)
            implements DeliveredBlock {

        @JsonPropertyOrder("_key")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                name = "DeliveredGalleryImage",
                description = "One picture of a gallery.",
                requiredProperties = {"_key", "image"})
        public record Picture(
                @JsonProperty("_key") String key,
                @Schema(ref = IMAGE) Object image) {}

        @Override
        public String type() {
            return "gallery";
        }
    }

    /** A file that is played or downloaded: what the three kinds of it have in common. */
    sealed interface Attachment permits Audio, Video, File {
        Object file();

        String transcript();

        String text();
    }

    @Schema(
            name = "DeliveredAudio",
            description = "A recording to listen to.",
            requiredProperties = {"_type", "_key", "file", "text"},
            properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "audio"))
    public record Audio(
            @JsonProperty("_key") String key,
            @Schema(ref = FILE) Object file,
            @Schema(description = "What is said in it.") String transcript,
            @Schema(description = DeliveredBlock.FALLBACK) String text)
            implements DeliveredBlock, Attachment {
        @Override
        public String type() {
            return "audio";
        }
    }

    @Schema(
            name = "DeliveredVideo",
            description = "A film.",
            requiredProperties = {"_type", "_key", "file", "text"},
            properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "video"))
    public record Video(
            @JsonProperty("_key") String key,
            @Schema(ref = FILE) Object file,
            @Schema(description = "What is said in it.") String transcript,
            @Schema(description = DeliveredBlock.FALLBACK) String text)
            implements DeliveredBlock, Attachment {
        @Override
        public String type() {
            return "video";
        }
    }

    @Schema(
            name = "DeliveredFile",
            description = "A document to download.",
            requiredProperties = {"_type", "_key", "file", "text"},
            properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "file"))
    public record File(
            @JsonProperty("_key") String key,
            @Schema(ref = FILE) Object file,
            @Schema(description = "What is said in it.") String transcript,
            @Schema(description = DeliveredBlock.FALLBACK) String text)
            implements DeliveredBlock, Attachment {
        @Override
        public String type() {
            return "file";
        }
    }
}
