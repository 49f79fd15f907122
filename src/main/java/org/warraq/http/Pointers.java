package org.warraq.http;

/** JSON pointers (RFC 6901) as text. */
public final class Pointers {
    private Pointers() {}

    /** The pointer of a property below {@code pointer}. */
    public static String below(String pointer, String property) {
        return pointer + "/" + escape(property);
    }

    static String escape(String token) {
        if (token.indexOf('~') < 0 && token.indexOf('/') < 0) {
            return token;
        }
        return token.replace("~", "~0").replace("/", "~1");
    }

    /** Whether one of the two places is the other, or holds it. */
    static boolean overlap(String first, String second) {
        if (first.length() == second.length()) {
            return first.equals(second);
        }
        String longer = first.length() > second.length() ? first : second;
        String shorter = first.length() > second.length() ? second : first;
        return longer.startsWith(shorter) && longer.charAt(shorter.length()) == '/';
    }
}
