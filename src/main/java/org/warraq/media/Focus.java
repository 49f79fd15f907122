package org.warraq.media;

/** What a crop keeps in sight, from the left and the top of the picture as it is seen, each from 0 to 1. */
record Focus(double x, double y) {
    static final Focus CENTRE = new Focus(0.5, 0.5);
}
