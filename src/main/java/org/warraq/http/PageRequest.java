package org.warraq.http;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which part of a list is asked for; a {@code @BeanParam}. Beyond a bound is 400, never silently cut.
 *
 * @param limit how many, 1 to 100
 * @param cursor opaque, from {@code meta.nextCursor}; null at the beginning
 * @param page counted from 1, null unless asked for; {@code page × limit ≤ 10,000}
 * @param count whether {@code meta.total} is wanted
 */
public record PageRequest(
        @Parameter(description = "How many things a page holds at most, 1 to 100.", example = "20")
        @Schema(minimum = "1", maximum = "100")
        @RestQuery
        @DefaultValue("20")
        int limit,

        @Parameter(
                description =
                        "Where to go on: `meta.nextCursor` of the page before, unchanged and with the same filters"
                                + " and sort. Not together with `page`.",
                example = "AQ3vJ2xkZ3Q")
        @RestQuery
        String cursor,

        @Parameter(
                description = "Number of the page, from 1, for archives that show page numbers. `page` × `limit` is at"
                        + " most 10,000; `cursor` reaches any depth. Not together with `cursor`.",
                example = "3")
        @Schema(minimum = "1")
        @RestQuery
        Integer page,

        @Parameter(
                description = "Adds `meta.total`, exact to 10,000; beyond that `meta.totalAtLeast`.",
                example = "true")
        @RestQuery
        @DefaultValue("false")
        boolean count) {
    public static final int DEFAULT_LIMIT = 20;
    public static final int MAXIMUM_LIMIT = 100;
    public static final int REACH_OF_PAGES = 10_000;

    public PageRequest {
        if (limit < 1 || limit > MAXIMUM_LIMIT) {
            throw ApiException.invalidParameter("limit", "must be from 1 to " + MAXIMUM_LIMIT);
        }
        if (page != null) {
            if (page < 1) {
                throw ApiException.invalidParameter("page", "must be 1 or more");
            }
            if (cursor != null) {
                throw ApiException.invalidParameter("page", "cannot be combined with `cursor`");
            }
            if ((long) page * limit > REACH_OF_PAGES) {
                throw ApiException.invalidParameter(
                        "page", "reaches beyond " + REACH_OF_PAGES + " things; go on with `cursor`");
            }
        }
    }

    /** The first page of the usual size. */
    public static PageRequest first() {
        return new PageRequest(DEFAULT_LIMIT, null, null, false);
    }

    /** How many things stand before the page asked for by number; 0 without a number. */
    public int offset() {
        return page == null ? 0 : (page - 1) * limit;
    }

    /** The key after which the page starts, or null at the beginning. */
    public Cursor after(String query) {
        return cursor == null ? null : Cursor.read(cursor, query);
    }
}
