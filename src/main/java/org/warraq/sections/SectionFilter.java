package org.warraq.sections;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.warraq.editorial.ListOrder;
import org.warraq.editorial.ListStatement;
import org.warraq.editorial.Slugged;

/** Which sections, in which order. */
public record SectionFilter(
        @RestQuery @Parameter(description = "Those that stand in this section: its id, or its slug.", example = "دولي")
        String parent,

        @RestQuery @Parameter(description = "`true`: those that stand in no other.", example = "true")
        Boolean root,

        @RestQuery
        @Min(1)
        @Max(Section.DEEPEST)
        @Parameter(description = "Those at this level of the tree; a root is at 1.", example = "2")
        Integer depth,

        @RestQuery @Parameter(description = "`position`: by place among siblings.", example = "position")
        Sort sort) {

    /** Orders of a list of sections. */
    @Schema(name = "SectionSort")
    public enum Sort {
        @JsonProperty("position")
        position
    }

    private static final ListOrder BY_POSITION = new ListOrder("position", false, ListOrder.Type.NUMBER);

    /** The list, and the canonical text of the filter. */
    ListStatement statement(Slugged slugs) {
        var statement = new ListStatement(depth == null ? "section m" : AT_DEPTH, "id", BY_POSITION);
        if (parent != null) {
            statement.where("m.parent_id = " + slugs.id("section", parent), slugs.values("section", parent));
        }
        if (root != null) {
            statement.where(root ? "m.parent_id is null" : "m.parent_id is not null");
        }
        if (depth != null) {
            statement.where("m.depth = ?", depth);
        }
        return statement;
    }

    /** Sections are few; their level is counted when asked for. */
    private static final String AT_DEPTH = """
            (with recursive tree(id, parent_id, position, depth) as (
                select id, parent_id, position, 1 from section where parent_id is null
                union all
                select s.id, s.parent_id, s.position, tree.depth + 1 from section s join tree on s.parent_id = tree.id)
             select * from tree) m""";

    String canonical() {
        return "parent=%s&root=%s&depth=%s&sort=position".formatted(parent, root, depth);
    }
}
