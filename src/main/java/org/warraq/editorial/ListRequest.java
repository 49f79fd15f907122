package org.warraq.editorial;

import org.warraq.http.FieldMask;
import org.warraq.http.PageRequest;
import org.warraq.http.Reshaping;

/**
 * Which part of a list, and how much of each thing.
 *
 * @param query the canonical text of filters and sort, to which cursors are bound
 * @param locale of the texts; null where a thing has only one
 * @param shape null for texts as they are stored
 */
public record ListRequest(PageRequest page, String query, View view, String locale, Reshaping shape) {

    public static ListRequest of(
            PageRequest page, String query, Presentation presentation, String locale, KindType<?> type) {
        var view = presentation.view() == null ? View.card : presentation.view();
        var shown = view == View.card ? type.card() : type.view();
        return new ListRequest(page, query, view, locale, FieldMask.of(shown, presentation.fields()));
    }

    /** The same, of texts that are changed like this before anything of them is left out; null changes nothing. */
    public ListRequest of(Reshaping first) {
        return new ListRequest(page, query, view, locale, Reshaping.both(first, shape));
    }
}
