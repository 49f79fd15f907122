package org.warraq.imaging;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The renditions that a picture has. None is larger than the picture: a preset that would be is left out, save that
 * there is always one of the whole picture.
 */
public final class Presets {

    private Presets() {}

    /**
     * @param mediaType of the original
     * @param width of the picture as it is seen, like the height
     * @return by preset, in the original's own format first and then as WebP, where this server can make it; empty where
     *     no renditions can be made
     */
    public static List<Rendition> of(String mediaType, int width, int height) {
        var formats = AcceptedType.of(mediaType)
                .filter(AcceptedType::isRenderable)
                .map(Presets::formats)
                .orElse(List.of());
        var renditions = new ArrayList<Rendition>();
        var whole = 0;
        for (var preset : Preset.values()) {
            if (preset.fits(width, height)) {
                add(preset, preset.size(width, height), formats, renditions);
                whole += preset.isWhole() ? 1 : 0;
            }
        }
        if (whole == 0) {
            var smallest = Preset.THUMBNAIL;
            add(smallest, smallest.size(width, height), formats, renditions);
        }
        return renditions;
    }

    /**
     * The whole picture as it was uploaded, pixel by pixel, without what it says beside them; empty for types of which no
     * such copy is made, and which are shown as they came.
     */
    public static Optional<Rendition> clean(String mediaType, int width, int height) {
        return AcceptedType.of(mediaType)
                .filter(CleanCopy::isMadeOf)
                .map(type -> new Rendition(Rendition.CLEAN, width, height, mediaType, type.extension()));
    }

    /** Whether some picture has, or had, a rendition of that name. */
    public static boolean isName(String fileName) {
        return preset(fileName).isPresent();
    }

    /** Whether it is the name of a whole file: as it was uploaded, or cleaned. */
    public static boolean isWhole(String fileName) {
        var dot = fileName.lastIndexOf('.');
        return dot > 0
                && List.of("original", Rendition.CLEAN).contains(fileName.substring(0, dot))
                && AcceptedType.ofExtension(fileName.substring(dot + 1)).isPresent();
    }

    /**
     * What a picture has now of what was asked for, when it was another or had another focal point: the same, else in
     * another format, else the one of its shape that is nearest in width, else such a one of the whole picture.
     *
     * @return empty if it has none, or no picture has any of that name
     */
    public static Optional<Rendition> nearest(String fileName, List<Rendition> renditions) {
        return preset(fileName)
                .flatMap(asked -> renditions.stream()
                        .min(Comparator.<Rendition>comparingInt(one ->
                                        asked.distance(Preset.named(one.name()).orElseThrow()))
                                .thenComparing(one -> !fileName.endsWith("." + one.extension()))));
    }

    private static Optional<Preset> preset(String fileName) {
        var dot = fileName.lastIndexOf('.');
        return dot > 0 && AcceptedType.ofExtension(fileName.substring(dot + 1)).isPresent()
                ? Preset.named(fileName.substring(0, dot))
                : Optional.empty();
    }

    /** The rendition at that last segment of an address, if the picture has it. */
    public static Optional<Rendition> named(String fileName, List<Rendition> renditions) {
        return renditions.stream()
                .filter(rendition -> rendition.fileName().equals(fileName))
                .findFirst();
    }

    /** Whether what is made under that name shows all of the picture; not so of a name that is none, or null. */
    public static boolean showsAll(String name) {
        return Preset.named(name).filter(Preset::isWhole).isPresent();
    }

    private static void add(Preset preset, Rectangle size, List<AcceptedType> formats, List<Rendition> into) {
        for (var format : formats) {
            into.add(new Rendition(preset.label(), size.width, size.height, format.mediaType(), format.extension()));
        }
    }

    /**
     * The first picture of an animated GIF has more colours once it is made smaller than a GIF holds, so that it becomes
     * a PNG; so does a WebP where no WebP can be made.
     */
    private static List<AcceptedType> formats(AcceptedType original) {
        var own = original == AcceptedType.JPEG ? AcceptedType.JPEG : AcceptedType.PNG;
        if (!Webp.isAvailable()) {
            return List.of(own);
        }
        return original == AcceptedType.WEBP ? List.of(AcceptedType.WEBP) : List.of(own, AcceptedType.WEBP);
    }
}
