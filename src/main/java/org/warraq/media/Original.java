package org.warraq.media;

/**
 * The picture of which renditions are made.
 *
 * @param hash names its bytes and its focal point, and with them all that is made of them
 * @param focus around which it is cut
 */
record Original(String sha256, String hash, AcceptedType type, Focus focus) {

    String key() {
        return folder() + "original";
    }

    String key(Rendition rendition) {
        return folder() + hash + "/" + rendition.fileName();
    }

    private String folder() {
        return sha256.substring(0, 2) + "/" + sha256 + "/";
    }
}
