package org.warraq.body;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A mark that says how text looks and needs no definition. */
public enum Decorator {
    STRONG("strong"),
    EM("em"),
    UNDERLINE("underline"),
    STRIKE_THROUGH("strike-through"),
    CODE("code"),
    SUB("sub"),
    SUP("sup");

    private static final Map<String, Decorator> BY_MARK =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Decorator::mark, Function.identity()));

    private final String mark;

    Decorator(String mark) {
        this.mark = mark;
    }

    /** The name under which spans carry it. */
    public String mark() {
        return mark;
    }

    /** Whether a span's mark is a decorator, and so not the key of a mark definition. */
    public static boolean isDecorator(String mark) {
        return BY_MARK.containsKey(mark);
    }
}
