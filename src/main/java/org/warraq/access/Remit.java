package org.warraq.access;

import java.util.Set;
import java.util.UUID;

/**
 * The part of the newsroom that a caller is limited to. Who may do nothing at all has no permissions; a remit only says
 * on what the permissions hold. {@code editorial.Remits} has the rules.
 *
 * @param kinds of things: {@code article}, {@code section}, {@code person}, {@code event}, {@code tag}, {@code media},
 *     {@code front}; null for all, never empty
 * @param sections where the limit was set; null for none, never empty
 * @param within these sections and all below them, when the request came; null with {@code sections}
 * @param own whether of articles only those that the caller created or is assigned
 */
public record Remit(Set<String> kinds, Set<UUID> sections, Set<UUID> within, boolean own) {

    /** No limits. */
    public static final Remit EVERYTHING = new Remit(null, null, null, false);

    /** @throws IllegalArgumentException for an empty set: it means neither everything nor nothing */
    public Remit {
        kinds = full(kinds);
        sections = full(sections);
        if ((sections == null) != (within == null)) {
            throw new IllegalArgumentException("A limit on sections says which stand within");
        }
        within = within == null ? null : Set.copyOf(within);
    }

    /** Limited to sections as long as none are known to stand below them. */
    public static Remit of(Set<String> kinds, Set<UUID> sections, boolean own) {
        return new Remit(kinds, sections, sections, own);
    }

    /** The same, with what stands below its sections now. */
    Remit in(SectionTree tree) {
        return sections == null ? this : new Remit(kinds, sections, SectionTree.within(sections, tree.places()), own);
    }

    public boolean isLimited() {
        return kinds != null || sections != null || own;
    }

    /** Whether things of {@code kind} are part of it. */
    public boolean covers(String kind) {
        return kinds == null || kinds.contains(kind);
    }

    private static <T> Set<T> full(Set<T> set) {
        if (set != null && set.isEmpty()) {
            throw new IllegalArgumentException("An empty limit is none that anybody means");
        }
        return set == null ? null : Set.copyOf(set);
    }
}
