package org.warraq.text;

/** Why a query cannot be asked. */
public enum QueryProblem {
    /** There is no word in it: nothing, or only spaces, signs and quotation marks. */
    NO_WORDS,
    /** It says only what texts must not have. */
    ONLY_EXCLUDED,
    /** More than {@value SearchQuery#LONGEST} code points. */
    TOO_LONG,
    /** More than {@value SearchQuery#MOST_WORDS} words. */
    TOO_MANY_WORDS
}
