package org.warraq.media;

/** What a crop keeps in sight, from the left and the top of the picture as it is seen, each from 0 to 1. */
record FocalPoint(double x, double y) {
    static final FocalPoint CENTRE = new FocalPoint(0.5, 0.5);
}
