package org.warraq.http;

/**
 * A request record with rules that span several of its components. {@link ContentReader} calls the check of the root
 * record once; the root delegates to its parts, with {@link Violations#at(String)}.
 *
 * <p>It is called also when other things are wrong, so that a client learns of everything at once: any component may
 * be null and any element of a list too, and a rule says nothing about what is missing. What it reports at a place that is
 * already reported, or around or below one, is dropped.
 */
public interface SelfChecking {
    void check(Violations violations);
}
