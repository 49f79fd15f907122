package org.warraq.text;

/** The letter under which an index lists a name: the first of its sort key, folded, in upper case. أحمد and احمد stand under ا, الحموشي under ح, Émile under E. */
public final class Initials {
    private Initials() {}

    /** One letter or digit; empty for a name without any. The initial of an initial is itself. */
    public static String of(String name) {
        return Folding.fold(SortKeys.withoutArticle(name))
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(codePoint -> Character.toString(Character.toUpperCase(codePoint)))
                .findFirst()
                .orElse("");
    }
}
