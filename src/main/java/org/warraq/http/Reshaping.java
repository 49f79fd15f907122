package org.warraq.http;

/** Makes another JSON text of one that is ready to be sent, both UTF-8: with fewer fields, or with one in another form. */
@FunctionalInterface
public interface Reshaping {

    byte[] apply(byte[] json);

    /** {@code first} and then {@code second}; null, as each of them may be, changes nothing. */
    static Reshaping both(Reshaping first, Reshaping second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return json -> second.apply(first.apply(json));
    }
}
