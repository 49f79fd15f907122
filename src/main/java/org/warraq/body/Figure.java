package org.warraq.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A figure while it is read: what it shows, and the captions that belong to nothing of it yet. */
final class Figure {
    private final Element element;
    private final List<Plate> plates = new ArrayList<>();
    private final List<Caption> captions = new ArrayList<>();
    private boolean gallery;
    private boolean interrupted;
    private boolean lookedAhead;

    Figure(Element element, boolean gallery) {
        this.element = element;
        this.gallery = gallery;
    }

    Element element() {
        return element;
    }

    boolean isGallery() {
        return gallery;
    }

    /** A gallery in name alone holds text too, as a whole page may. */
    boolean showsNothingElse() {
        return gallery && !interrupted;
    }

    List<Plate> plates() {
        return plates;
    }

    List<Caption> captions() {
        return captions;
    }

    Plate last() {
        return plates.isEmpty() ? null : plates.get(plates.size() - 1);
    }

    void interrupt() {
        interrupted = true;
    }

    /** Whether one thing waits for a caption that may stand farther down; looked for once. */
    boolean looksAhead() {
        boolean looks = !lookedAhead && plates.size() == 1 && captions.isEmpty();
        lookedAhead |= looks;
        return looks;
    }

    /** One caption is that of one thing shown; under several it is that of all. */
    void bind() {
        if (plates.size() == 1 && !captions.isEmpty() && plates.get(0).caption() == Caption.NONE) {
            plates.get(0).caption(captions.remove(0));
        }
    }

    /** Takes what stands in a figure within this one. */
    void take(Figure inner) {
        plates.addAll(inner.plates);
        captions.addAll(inner.captions);
        gallery |= inner.gallery;
    }

    void clear() {
        plates.clear();
        captions.clear();
    }
}
