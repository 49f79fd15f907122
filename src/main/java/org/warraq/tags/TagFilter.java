package org.warraq.tags;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.warraq.editorial.ListStatement;

/** In which order the tags come that something live carries. */
public record TagFilter(
        @RestQuery
        @Parameter(
                description = "`name`: alphabetically in the language asked for, names in its own script first.",
                example = "name")
        Sort sort) {

    /** Orders of a list of tags. */
    @Schema(name = "TagSort")
    public enum Sort {
        @JsonProperty("name")
        name
    }

    /**
     * The list as {@code locale} orders it: walks the tags marked as carried, and makes sure of each. Made sure by {@code
     * exists}, the planner would join what is carried and sort it all for the twenty that are wanted: it takes the mark
     * and the use for independent of each other, and expects less than a page.
     */
    static ListStatement statement(String locale) {
        return new ListStatement("tag_listing m", "tag", TagListing.BY_NAME)
                .where("m.locale = ?", locale)
                .where("m.carried")
                .where("(select true from tag_use u where u.tag = m.tag limit 1)");
    }

    static String canonical(String locale) {
        return "sort=name&locale=" + locale;
    }
}
