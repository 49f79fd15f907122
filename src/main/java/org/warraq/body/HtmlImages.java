package org.warraq.body;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The pictures of a document: our own are known by their address, others are taken. */
final class HtmlImages {
    private static final Pattern OWN =
            Pattern.compile("(.*?)/media/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/[\\w-]+/[^/?#]+(?:[?#].*)?");
    private static final Pattern PICTURE =
            Pattern.compile("[^?#]*\\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#].*)?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_TOLD = 200;

    private HtmlImages() {}

    /** Whether it stands for a letter, as the pictures of emoji do. */
    static boolean isLetter(Element element) {
        return element.normalName().equals("img")
                && (element.hasClass("emoji") || element.hasClass("wp-smiley"))
                && !element.attr("alt").isBlank();
    }

    /** Empty if there is nothing to see, or it was not taken; that is told as a loss, with what was said of it. */
    static Optional<UUID> take(Element image, Wording words, Pictures pictures, Galley galley) {
        String address = address(image);
        Optional<UUID> own = HtmlLinks.id(image, "data-media").or(() -> own(address, pictures));
        if (own.isPresent() || isTrace(image)) {
            return own;
        }
        boolean elsewhere = address.regionMatches(true, 0, "http", 0, 4) || address.startsWith("/");
        Optional<UUID> taken = elsewhere ? pictures.take(new Pictures.Remote(address, words)) : Optional.empty();
        if (taken.isEmpty()) {
            galley.lose(Loss.Code.IMAGE, told(address, words));
        }
        return taken;
    }

    private static String told(String address, Wording words) {
        String shortened = address.substring(0, Math.min(address.length(), LONGEST_TOLD));
        return Stream.concat(Stream.of(shortened), words.text().lines()).collect(Collectors.joining(" | "));
    }

    /** The id of one of ours, by its address. */
    static Optional<UUID> own(String address, Pictures pictures) {
        Matcher own = OWN.matcher(address);
        return own.matches() && pictures.areOursAt(own.group(1))
                ? Optional.of(UUID.fromString(own.group(2)))
                : Optional.empty();
    }

    /** Whether a link around a picture leads to a picture, as those do that show it larger. */
    static boolean isPicture(String address) {
        return PICTURE.matcher(address).matches();
    }

    static String alt(Element image) {
        String alt = image.attr("alt").replaceAll("\\s+", " ").strip();
        return alt.isEmpty() ? null : alt;
    }

    /** Pages that load pictures late have the address elsewhere, and a grey dot in its place. */
    private static String address(Element image) {
        String address = HtmlLinks.address(image.attr("src"));
        if (!address.isEmpty() && !address.startsWith("data:")) {
            return address;
        }
        for (String attribute : new String[] {"data-src", "data-lazy-src", "data-orig-file", "data-original"}) {
            if (!image.attr(attribute).isBlank()) {
                return HtmlLinks.address(image.attr(attribute));
            }
        }
        return address;
    }

    /** A dot by which somebody counts readers. */
    static boolean isTrace(Element image) {
        return !image.hasAttr("data-media")
                && (image.attr("width").matches("[01]") || image.attr("height").matches("[01]"));
    }
}
