package org.warraq.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes a block that came from elsewhere one that could have been sent as JSON. What is too long for its place follows as
 * paragraphs, or is cut where it describes what is not read.
 */
final class Fitting {
    private final Galley galley;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> moved = new ArrayList<>();

    private Fitting(Galley galley) {
        this.galley = galley;
    }

    static List<Block> of(Block block, Galley galley) {
        Fitting fitting = new Fitting(galley);
        fitting.fit(block);
        fitting.blocks.addAll(fitting.moved);
        return fitting.blocks;
    }

    private void fit(Block block) {
        if (block instanceof Image image) {
            Wording words = fitting(image.wording());
            blocks.add(new Image(null, image.media(), words.caption(), words.alt(), words.credit()));
        } else if (block instanceof Gallery gallery) {
            List<Gallery.Picture> pictures =
                    gallery.images().stream().map(this::fitting).toList();
            parts(pictures, Body.MAX_PICTURES, "pictures").forEach(part -> blocks.add(new Gallery(null, part)));
        } else if (block instanceof Table table) {
            parts(table.rows(), Body.MAX_ROWS, "rows").forEach(part -> blocks.add(new Table(null, part)));
        } else {
            blocks.add(block instanceof Attachment attachment ? fitting(attachment) : block);
        }
    }

    private Gallery.Picture fitting(Gallery.Picture picture) {
        Wording words = fitting(picture.wording());
        return new Gallery.Picture(null, picture.media(), words.caption(), words.alt(), words.credit());
    }

    private Block fitting(Attachment attachment) {
        String caption = movedIfLong(attachment.caption(), Wording.LONGEST_CAPTION);
        String transcript = movedIfLong(attachment.transcript(), Attachment.LONGEST_TRANSCRIPT);
        if (attachment instanceof Audio) {
            return new Audio(null, attachment.media(), caption, transcript);
        }
        return attachment instanceof Video
                ? new Video(null, attachment.media(), caption, transcript)
                : new File(null, attachment.media(), caption, transcript);
    }

    private Wording fitting(Wording words) {
        String caption = movedIfLong(words.caption(), Wording.LONGEST_CAPTION);
        String alt = cutIfLong(words.alt(), Wording.LONGEST_CAPTION);
        String credit = words.credit() == null ? null : Cut.oneLine(words.credit());
        return new Wording(caption, alt, cutIfLong(credit, Wording.LONGEST_CREDIT));
    }

    private String movedIfLong(String text, int longest) {
        if (text == null || text.isBlank() || Cut.isWithin(text, longest)) {
            return text == null || text.isBlank() ? null : text;
        }
        galley.lose(Loss.Code.MOVED, text);
        text.lines().filter(line -> !line.isBlank()).map(TextBlock::paragraph).forEach(moved::add);
        return null;
    }

    private String cutIfLong(String text, int longest) {
        if (text == null || text.isBlank() || Cut.isWithin(text, longest)) {
            return text == null || text.isBlank() ? null : text;
        }
        galley.lose(Loss.Code.CUT, text);
        return Cut.afterAWord(text, longest);
    }

    private <T> List<List<T>> parts(List<T> all, int most, String what) {
        if (all.size() > most) {
            galley.lose(Loss.Code.PARTED, String.format(Locale.ROOT, "%d %s", all.size(), what));
        }
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += most) {
            parts.add(all.subList(from, Math.min(all.size(), from + most)));
        }
        return parts;
    }
}
