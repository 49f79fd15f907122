package org.warraq.body;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.warraq.imaging.Presets;

/** Pictures, recordings, films and documents as HTML. */
final class HtmlMedia {
    private HtmlMedia() {}

    static String image(View image) {
        return "<figure>" + picture(image) + caption(image) + "</figure>";
    }

    static String gallery(List<DeliveredMedia.Gallery.Picture> pictures) {
        StringBuilder gallery = new StringBuilder("<figure class=\"gallery\">");
        pictures.forEach(picture -> gallery.append(image(View.of(picture.image()))));
        return gallery.append("</figure>").toString();
    }

    static String attachment(String type, DeliveredMedia.Attachment attachment) {
        View file = View.of(attachment.file());
        String shown = type.equals("file") ? download(file) : player(type, file);
        return "<figure>" + shown + caption(file) + transcript(attachment.transcript()) + "</figure>";
    }

    private static String picture(View image) {
        String alt = image.text("alt") == null ? "" : image.text("alt");
        return "<img" + HtmlText.attribute("src", image.address().orElse(""))
                + HtmlText.attribute("srcset", sources(image))
                + HtmlText.attribute("alt", alt)
                + size(image, "width")
                + size(image, "height")
                + " loading=\"lazy\""
                + HtmlText.attribute("data-media", image.text("id"))
                + ">";
    }

    private static String size(View image, String name) {
        return image.number(name) > 0 ? HtmlText.attribute(name, image.number(name)) : "";
    }

    /** The renditions that show all of the picture: a browser takes any of a set for any other. */
    private static String sources(View image) {
        Set<Integer> widths = new HashSet<>();
        List<String> sources = image.list("renditions").stream()
                .filter(rendition -> rendition.number("width") > 0 && Presets.showsAll(rendition.text("name")))
                .filter(rendition -> rendition.address().isPresent() && widths.add(rendition.number("width")))
                .map(rendition -> rendition.address().orElseThrow() + " " + rendition.number("width") + "w")
                .toList();
        return sources.isEmpty() ? null : String.join(", ", sources);
    }

    private static String player(String type, View file) {
        return "<" + type + " controls preload=\"none\""
                + HtmlText.attribute("src", file.address().orElse(null))
                + HtmlText.attribute("data-media", file.text("id"))
                + "></" + type + ">";
    }

    private static String download(View file) {
        String name = file.text("fileName") == null ? file.address().orElse("") : file.text("fileName");
        return "<a" + HtmlText.attribute("href", file.address().orElse(null)) + " download"
                + HtmlText.attribute("data-media", file.text("id")) + ">" + HtmlText.escaped(name) + "</a>";
    }

    private static String caption(View medium) {
        String caption = medium.text("caption");
        String credit = medium.text("credit");
        if (caption == null && credit == null) {
            return "";
        }
        return "<figcaption>" + (caption == null ? "" : HtmlText.broken(caption))
                + (caption == null || credit == null ? "" : " ")
                + (credit == null ? "" : "<cite>" + HtmlText.broken(credit) + "</cite>") + "</figcaption>";
    }

    private static String transcript(String transcript) {
        return transcript == null ? "" : "<div class=\"transcript\"><p>" + HtmlText.broken(transcript) + "</p></div>";
    }
}
