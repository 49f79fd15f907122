package org.warraq.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Figures of a document, whether they are called so or not. What is shown in one waits until its caption is read; text and
 * whatever else stands in it is read like any other and keeps its place. Each element is looked at once.
 */
final class HtmlFigures {
    /** A figure deeper than that is a mere container: what waits is handed on from each to the one around it. */
    private static final int DEEPEST = 8;

    private final Pictures pictures;
    private final Galley galley;
    private final HtmlPictures setting;
    private final Deque<Figure> open = new ArrayDeque<>();
    private final Set<Element> done = new HashSet<>();

    HtmlFigures(Pictures pictures, Galley galley) {
        this.pictures = pictures;
        this.galley = galley;
        this.setting = new HtmlPictures(pictures, galley);
    }

    void enter(Element element) {
        boolean gallery = isGallery(element);
        boolean cell = !open.isEmpty()
                && open.peek().isGallery()
                && (element.normalName().equals("li") || element.normalName().equals("dl"));
        boolean figure = gallery || cell || element.normalName().equals("figure") || element.hasClass("wp-caption");
        if (figure && open.size() < DEEPEST) {
            open.push(new Figure(element, gallery));
        }
    }

    void leave(Element element) {
        if (open.isEmpty() || open.peek().element() != element) {
            return;
        }
        Figure figure = open.pop();
        if (open.isEmpty()) {
            set(figure);
        } else {
            figure.bind();
            open.peek().take(figure);
        }
    }

    /** What is not shown comes next, in any of the figures that are open. */
    void interrupt() {
        for (Iterator<Figure> outermost = open.descendingIterator(); outermost.hasNext(); ) {
            Figure figure = outermost.next();
            figure.interrupt();
            if (figure.looksAhead()) {
                findCaption(figure);
            }
            set(figure);
        }
    }

    /** Whether more than the element itself is looked at. */
    boolean looksAt(Element element) {
        return !open.isEmpty() && (isCaption(element) || element.hasClass("transcript"));
    }

    /** Whether the element, with all that is in it, waits for a caption or is one. */
    boolean takes(Element element, Place place) {
        if (open.isEmpty()) {
            return false;
        }
        if (done.remove(element)) {
            return true;
        }
        if (looksAt(element) && place.maySeeAhead()) {
            return isCaption(element) ? caption(element) : transcript(element);
        }
        return kind(element, place)
                .map(kind -> open.peek().plates().add(new Plate(kind, element)))
                .orElse(false);
    }

    private Optional<Plate.Kind> kind(Element element, Place place) {
        return switch (element.normalName()) {
            case "img" -> Optional.of(Plate.Kind.PICTURE);
            case "iframe", "audio", "video" ->
                HtmlPlayers.own(element, pictures).map(own -> Plate.Kind.PLAYER);
            case "a" -> HtmlLinks.id(element, "data-media").map(own -> Plate.Kind.PLAYER);
            case "blockquote" ->
                place.maySeeAhead() && HtmlQuotes.waitsForName(element)
                        ? Optional.of(Plate.Kind.QUOTATION)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean isCaption(Element element) {
        Plate last = open.peek().last();
        boolean name =
                last != null && last.isQuotation() && element.normalName().equals("cite");
        return Caption.isOne(element) || name;
    }

    private boolean caption(Element element) {
        return read(element).map(open.peek().captions()::add).orElse(false);
    }

    /** Empty for what holds more than words. */
    private Optional<Caption> read(Element element) {
        HtmlWords words = HtmlWords.of(element);
        if (!words.isPlain()) {
            return Optional.empty();
        }
        Caption caption = Caption.of(element, words);
        // A name that leads to the person it names is no link.
        if (caption.person() == null) {
            words.tell(galley);
        }
        return Optional.of(caption);
    }

    private boolean transcript(Element element) {
        Plate last = open.peek().last();
        HtmlWords words = HtmlWords.of(element);
        if (last == null || !last.lacksTranscript() || !words.isPlain()) {
            return false;
        }
        words.tell(galley);
        last.transcript(words.text());
        return true;
    }

    /** That of a figure whose text would part it from what it is written under. */
    private void findCaption(Figure figure) {
        figure.element().children().stream()
                .filter(child -> child.normalName().equals("figcaption") && !HtmlElements.vanishes(child))
                .findFirst()
                .ifPresent(child -> read(child).ifPresent(caption -> {
                    done.add(child);
                    figure.captions().add(caption);
                }));
    }

    private void set(Figure figure) {
        figure.bind();
        List<Plate> row = new ArrayList<>();
        for (Plate plate : figure.plates()) {
            if (plate.isPicture()) {
                row.add(plate);
                continue;
            }
            setRow(row, figure);
            setting.apart(plate).ifPresent(galley::add);
        }
        setRow(row, figure);
        figure.captions().stream()
                .map(Caption::all)
                .filter(words -> !words.isEmpty())
                .forEach(words -> galley.add(TextBlock.paragraph(words)));
        figure.clear();
    }

    private void setRow(List<Plate> row, Figure figure) {
        boolean several = row.size() > 1 || row.size() == 1 && figure.showsNothingElse();
        (several
                        ? setting.gallery(row)
                        : row.stream()
                                .flatMap(one -> setting.image(one).stream())
                                .findFirst())
                .ifPresent(galley::add);
        row.clear();
    }

    private static boolean isGallery(Element element) {
        return element.hasClass("gallery")
                || element.hasClass("wp-block-gallery")
                || element.hasClass("blocks-gallery-grid")
                || element.hasClass("tiled-gallery");
    }
}
