package org.warraq.text;

/** How much a part of a text counts, by PostgreSQL's letters. */
public enum Weight {
    /** Headline and names. */
    A,
    /** What stands around a headline or a name: kicker, standfirst or description, and the names of what is shown beside it. */
    B,
    /** Body. */
    C,
    /** What is only to be found. */
    D;

    /** Whether its words are found by their beginnings, which several times as many terms pay for: not those of bodies. */
    boolean isKnownByBeginnings() {
        return this == A || this == B;
    }
}
