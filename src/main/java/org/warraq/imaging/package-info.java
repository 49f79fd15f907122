/**
 * What a file is, and how pictures are made smaller: types by their first bytes, what a camera wrote into a picture and
 * who is to be named, limits that hold before anything is decoded, presets, crops around a focal point, colours, WebP.
 *
 * <p>Files go in and files come out; it knows neither the library nor where files are kept. May import {@code http} and
 * nothing else of Warraq.
 */
package org.warraq.imaging;
