package org.warraq.articles;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The keys by which articles are found: «stands in this relation to that», hashed to a UUID, so that one column and one
 * set of indexes serve every filter. The same as the function {@code article_key} of the database.
 */
final class Keys {

    /** In this section or one below it. */
    static final String SECTION = "section";

    /** In this very section. */
    static final String DIRECT = "direct";

    /** Names this person, in whatever role; each {@link Role} is a relation too. */
    static final String PERSON = "person";

    static final String EVENT = "event";
    static final String TAG = "tag";
    static final String GENRE = "genre";
    static final String URGENCY = "urgency";
    static final String ORIGINAL = "original";

    /** No list is by it: whether two articles are called the same. */
    static final String HEADLINE = "headline";

    private Keys() {}

    static UUID key(String relation, Object target) {
        try {
            var digest = MessageDigest.getInstance("MD5");
            var hash = digest.digest((relation + ":" + target).getBytes(StandardCharsets.UTF_8));
            var high = 0L;
            var low = 0L;
            for (var place = 0; place < 8; place++) {
                high = high << 8 | hash[place] & 0xFF;
                low = low << 8 | hash[place + 8] & 0xFF;
            }
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }
}
