package org.warraq.editorial;

import java.util.List;

/**
 * A content with what saving adds to it.
 *
 * @param warnings what of it could not be taken as it was sent
 */
public record Completed<C>(C content, List<Managed.Warning> warnings) {

    public static <C> Completed<C> of(C content) {
        return new Completed<>(content, List.of());
    }
}
