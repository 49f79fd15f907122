package org.warraq.media;

/** A size or crop of a picture. */
record Rendition(String name, int width, int height, String mediaType, String extension) {}
