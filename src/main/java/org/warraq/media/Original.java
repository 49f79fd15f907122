package org.warraq.media;

import org.warraq.imaging.AcceptedType;
import org.warraq.imaging.FocalPoint;
import org.warraq.imaging.Rendition;

/**
 * The picture of which renditions are made.
 *
 * @param hash names its bytes and its focal point, and with them all that is made of them
 * @param focus around which it is cut
 */
record Original(String sha256, String hash, AcceptedType type, FocalPoint focus) {

    String key() {
        return Originals.key(sha256);
    }

    String key(Rendition rendition) {
        // The focal point changes nothing of what has all pixels.
        return Originals.folder(sha256) + (rendition.isClean() ? "" : hash + "/") + rendition.fileName();
    }
}
