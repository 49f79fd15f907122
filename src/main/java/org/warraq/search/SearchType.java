package org.warraq.search;

/** The kinds of things that are found. */
public enum SearchType {
    article,
    person,
    event,
    section,
    tag
}
