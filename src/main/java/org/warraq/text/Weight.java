package org.warraq.text;

/** How much a part of a text counts, by PostgreSQL's letters. */
public enum Weight {
    /** Headline and names. */
    A,
    /** Standfirst, section and tags. */
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
