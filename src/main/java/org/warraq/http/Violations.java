package org.warraq.http;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects violations below one place of a body. {@code violations.at("byline").at(2).add("role", "required", "…")}
 * reports {@code /byline/2/role}; all places made with {@code at} report into the same list.
 */
public final class Violations {
    private final String base;
    private final List<Violation> found;

    private Violations(String base, List<Violation> found) {
        this.base = base;
        this.found = found;
    }

    /** An empty collection at the root of a body. */
    public static Violations atRoot() {
        return new Violations("", new ArrayList<>());
    }

    /** The place of a property. */
    public Violations at(String property) {
        return new Violations(Pointers.below(base, property), found);
    }

    /** The place of an element, counted from 0. */
    public Violations at(int index) {
        return new Violations(base + "/" + index, found);
    }

    /** Something wrong with a property of this place. */
    public Violations add(String property, String code, String detail) {
        found.add(new Violation(Pointers.below(base, property), code, detail));
        return this;
    }

    /** Something wrong with this place itself. */
    public Violations add(String code, String detail) {
        found.add(new Violation(base, code, detail));
        return this;
    }

    /** Violations whose pointers already start at the root of the body. */
    public Violations addAll(List<Violation> absolute) {
        found.addAll(absolute);
        return this;
    }

    /** The RFC 6901 pointer of this place. */
    public String pointer() {
        return base;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** How many violations were found so far, anywhere in the body. */
    int count() {
        return found.size();
    }

    /** All that was found so far, anywhere in the body. */
    public List<Violation> list() {
        return List.copyOf(found);
    }

    /**
     * @throws ApiException {@code validation-failed} with all that was found, if anything was
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw ApiException.validationFailed(found);
        }
    }
}
