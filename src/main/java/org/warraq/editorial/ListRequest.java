package org.warraq.editorial;

import org.warraq.http.FieldMask;
import org.warraq.http.PageRequest;

/**
 * Which part of a list, and how much of each thing.
 *
 * @param query the canonical text of filters and sort, to which cursors are bound
 * @param locale of the texts; null where a thing has only one
 * @param mask null for whole texts
 */
public record ListRequest(PageRequest page, String query, View view, String locale, FieldMask mask) {

    public static ListRequest of(
            PageRequest page, String query, Presentation presentation, String locale, KindType<?> type) {
        var view = presentation.view() == null ? View.card : presentation.view();
        var shown = view == View.card ? type.card() : type.view();
        return new ListRequest(page, query, view, locale, FieldMask.of(shown, presentation.fields()));
    }
}
