package org.warraq.articles;

import java.util.Arrays;
import java.util.List;
import org.warraq.body.Attachment;
import org.warraq.body.Audio;
import org.warraq.body.Block;
import org.warraq.body.Callout;
import org.warraq.body.Gallery;
import org.warraq.body.Image;
import org.warraq.body.MarkDef;
import org.warraq.body.Mention;
import org.warraq.body.Quote;
import org.warraq.body.TextBlock;
import org.warraq.body.Video;
import org.warraq.editorial.Outline.Reference;

/** What a body names, each with the place where it does. */
final class BodyReferences {

    private static final String[] NAMEABLE = {"article", "section", "person", "event"};

    private static final String IMAGE = "image";

    static final String MEDIA = "media";

    private BodyReferences() {}

    /** Whether texts name items of that kind; not so of null. */
    static boolean isNameable(String kind) {
        return Arrays.asList(NAMEABLE).contains(kind);
    }

    static void of(List<Block> body, List<Reference> references) {
        for (var place = 0; place < body.size(); place++) {
            of(body.get(place), "/body/" + place, references);
        }
    }

    private static void of(Block block, String pointer, List<Reference> references) {
        if (block instanceof TextBlock text) {
            mentions(text.markDefs(), pointer, references);
        }
        if (block instanceof Callout callout) {
            mentions(callout.markDefs(), pointer, references);
        }
        if (block instanceof Quote quote && quote.person() != null) {
            references.add(Reference.soft(quote.person(), pointer + "/person", "person"));
        }
        if (block instanceof Image image) {
            references.add(Reference.soft(image.media(), pointer + "/media", IMAGE));
        }
        if (block instanceof Gallery gallery) {
            pictures(gallery.images(), pointer, references);
        }
        if (block instanceof Attachment attachment) {
            references.add(Reference.soft(attachment.media(), pointer + "/media", kind(attachment)));
        }
        if (block instanceof org.warraq.body.Reference card) {
            references.add(Reference.soft(card.item(), pointer + "/item", NAMEABLE));
        }
    }

    /** What is played has to be playable; what is downloaded may be anything. */
    private static String kind(Attachment attachment) {
        if (attachment instanceof Audio) {
            return "audio";
        }
        return attachment instanceof Video ? "video" : MEDIA;
    }

    private static void pictures(List<Gallery.Picture> pictures, String pointer, List<Reference> references) {
        for (var place = 0; place < pictures.size(); place++) {
            references.add(Reference.soft(pictures.get(place).media(), pointer + "/images/" + place + "/media", IMAGE));
        }
    }

    private static void mentions(List<MarkDef> definitions, String pointer, List<Reference> references) {
        for (var place = 0; place < definitions.size(); place++) {
            if (definitions.get(place) instanceof Mention mention) {
                references.add(Reference.soft(mention.item(), pointer + "/markDefs/" + place + "/item", NAMEABLE));
            }
        }
    }
}
