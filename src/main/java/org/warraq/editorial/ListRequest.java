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

    /** @param fields as the parameter of that name; null for whole texts */
    public static ListRequest of(PageRequest page, String query, View view, String locale, KindType<?> type, String fields) {
        var shown = view == null || view == View.card ? type.card() : type.view();
        return new ListRequest(
                page, query, view == null ? View.card : view, locale, fields == null ? null : FieldMask.of(shown, fields));
    }
}
