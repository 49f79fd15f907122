package org.warraq.editorial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.RequestRecord;
import org.warraq.http.SelfChecking;
import org.warraq.http.Violations;

/** What an administrator writes about the publisher's own fields of a kind. */
@RequestRecord
public record CustomSchemaContent(
        @NotNull
        @Schema(
                required = true,
                description =
                        "A JSON Schema of the 2020-12 draft, for the object `custom`: at most 64 KB, no deeper than 32"
                                + " levels. `$ref` leads to places of the schema itself only; regular expressions are RE2's.")
        ObjectNode schema)
        implements SelfChecking {

    @Override
    public void check(Violations violations) {
        if (schema != null) {
            new SchemaCheck(schema).check(violations.at("schema"));
        }
    }
}
