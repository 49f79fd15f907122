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
    D
}
