package org.warraq.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** A table of plain text, at most 100 rows of 20 cells. */
@Schema(
        name = "TableBlock",
        description = "A table of plain text, at most 100 rows of 20 cells.",
        requiredProperties = {"_type", "rows"},
        properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "table"))
public record Table(
        @JsonProperty("_key")
        @Schema(
                description = "Unique among the blocks of the body; made where it is left out.",
                maxLength = Body.MAX_KEY_LENGTH,
                examples = "3f1c09aa")
        String key,

        @Schema(minItems = 1, maxItems = Body.MAX_ROWS) List<@NotNull @Valid Row> rows)
        implements Block {

    /**
     * One row.
     *
     * @param header whether its cells are headings
     */
    @JsonPropertyOrder("_key")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TableRow", description = "One row of a table.", requiredProperties = "cells")
    public record Row(
            @JsonProperty("_key")
            @Schema(
                    description = "Unique among the rows of the table; made where it is left out.",
                    maxLength = Body.MAX_KEY_LENGTH,
                    examples = "r1")
            String key,

            @Schema(minItems = 1, maxItems = Body.MAX_CELLS) List<@NotNull String> cells,

            @Schema(description = "Whether the cells are headings.", defaultValue = "false")
            boolean header) {

        public Row {
            cells = Lists.copy(cells);
        }

        Row withKey(String key) {
            return new Row(key, cells, header);
        }
    }

    public Table {
        rows = Lists.copy(rows);
    }

    @Override
    public String type() {
        return "table";
    }

    @Override
    public Table withKey(String key) {
        return new Table(key, Keys.ofRows(rows));
    }
}
