package org.warraq.http;

/** A managed item's version as its strong entity tag (RFC 9110, section 8.8.3): 7 is {@code "7"}, quotes included. */
public final class Versions {
    private Versions() {}

    public static String etag(long version) {
        return "\"" + version + "\"";
    }
}
