package org.warraq.articles;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import org.warraq.editorial.ListOrder;

/** Orders of a list of articles. */
public enum ArticleSort {
    @JsonProperty("-publishedAt")
    LAST_PUBLISHED("-publishedAt", "published_at", true),
    @JsonProperty("publishedAt")
    FIRST_PUBLISHED("publishedAt", "published_at", false),
    @JsonProperty("-modifiedAt")
    LAST_MODIFIED("-modifiedAt", "modified_at", true),
    @JsonProperty("modifiedAt")
    FIRST_MODIFIED("modifiedAt", "modified_at", false);

    private final String text;
    private final ListOrder order;

    ArticleSort(String text, String column, boolean descending) {
        this.text = text;
        this.order = new ListOrder(column, descending, ListOrder.Type.INSTANT);
    }

    ListOrder order() {
        return order;
    }

    @Override
    public String toString() {
        return text;
    }

    /** As Jakarta REST reads a parameter. */
    public static ArticleSort fromString(String text) {
        return Arrays.stream(values())
                .filter(sort -> sort.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No order is called so"));
    }
}
