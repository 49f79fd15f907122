package org.warraq.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of a statement, with the values of its question marks in their order, so that what is put together binds as it
 * reads.
 */
record Piece(String text, List<Object> values) {

    static final Piece NONE = of("");

    static Piece of(String text, Object... values) {
        return new Piece(text, List.of(values));
    }

    /** Puts pieces where a text says {@code %s}, one after another; the text has no question marks of its own. */
    static Piece filled(String text, Piece... pieces) {
        return new Piece(
                text.formatted(Stream.of(pieces).map(Piece::text).toArray()),
                Stream.of(pieces).flatMap(piece -> piece.values().stream()).toList());
    }

    static Piece joined(String between, Collection<Piece> pieces) {
        var values = new ArrayList<Object>();
        pieces.forEach(piece -> values.addAll(piece.values()));
        return new Piece(String.join(between, pieces.stream().map(Piece::text).toList()), List.copyOf(values));
    }
}
