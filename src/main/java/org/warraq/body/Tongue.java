package org.warraq.body;

import org.warraq.text.Direction;

/** Language and direction, each null where nothing is said of it. */
record Tongue(String lang, Direction dir) {
    static final Tongue UNSAID = new Tongue(null, null);

    /** This, and of what it does not say the other. */
    Tongue or(Tongue other) {
        return new Tongue(lang == null ? other.lang : lang, dir == null ? other.dir : dir);
    }
}
