package org.warraq.body;

/**
 * Where in a document its reading has come to.
 *
 * @param looked in how many elements around this one was looked ahead. Each look costs as much as the element is long, so
 *     that only the outermost few are worth it
 */
record Place(Manner manner, Setting setting, int looked) {
    private static final int ENOUGH = 3;

    static final Place BODY = new Place(Manner.PLAIN, Setting.BODY, 0);

    Place with(Manner manner, Setting setting) {
        return new Place(manner, setting, looked);
    }

    Place afterALook() {
        return new Place(manner, setting, looked + 1);
    }

    boolean maySeeAhead() {
        return looked < ENOUGH;
    }
}
