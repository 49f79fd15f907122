package org.warraq.body;

import java.util.List;
import java.util.stream.Collectors;

/** Pictures, recordings, films and documents as Markdown. */
final class MarkdownMedia {
    private MarkdownMedia() {}

    /** With caption and credit as its title, which is the one place that Markdown has for them. */
    static String image(View image) {
        String alt = image.text("alt") == null ? "" : MarkdownText.line(image.text("alt"));
        String address = image.address().orElse("");
        return "![" + alt + "](" + MarkdownText.destination(address) + MarkdownText.title(words(image)) + ")";
    }

    static String gallery(List<DeliveredMedia.Gallery.Picture> pictures) {
        return pictures.stream().map(picture -> image(View.of(picture.image()))).collect(Collectors.joining("\n\n"));
    }

    /** A link to it, and its transcript. */
    static String attachment(DeliveredMedia.Attachment attachment) {
        View file = View.of(attachment.file());
        String name = attachment.text().isBlank() ? file.text("fileName") : attachment.text();
        String address = file.address().orElse("");
        String link = MarkdownForm.link(name == null ? address : name, address);
        String transcript = attachment.transcript();
        return transcript == null || transcript.isBlank() ? link : link + "\n\n" + MarkdownForm.plain(transcript);
    }

    private static String words(View image) {
        String caption = image.text("caption");
        String credit = image.text("credit");
        if (caption == null || credit == null) {
            return caption == null ? credit : caption;
        }
        return caption + " (" + credit + ")";
    }
}
