package org.warraq.imaging;

/**
 * One of the sizes and crops in which a picture is served, in one format.
 *
 * @param name of the preset, such as {@code lead}
 * @param width in pixels, like the height: what is sent has exactly these
 * @param extension the ending of its address, without the dot
 */
public record Rendition(String name, int width, int height, String mediaType, String extension) {

    /** The name of the one that has all pixels of its picture; no preset is called so. */
    static final String CLEAN = "picture";

    /** Whether it is the same for every focal point. */
    public boolean isClean() {
        return name.equals(CLEAN);
    }

    /** The last segment of its address. */
    public String fileName() {
        return name + "." + extension;
    }
}
