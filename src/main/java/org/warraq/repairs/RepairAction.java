package org.warraq.repairs;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.warraq.text.CodePoints;

/** What a repair does to each item. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "op")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RepairAction.ReplaceText.class, name = "replaceText"),
    @JsonSubTypes.Type(value = RepairAction.MoveSection.class, name = "moveSection"),
    @JsonSubTypes.Type(value = RepairAction.ReplaceReference.class, name = "replaceReference")
})
@Schema(
        name = "RepairAction",
        description = "What is done to each item.",
        oneOf = {RepairAction.ReplaceText.class, RepairAction.MoveSection.class, RepairAction.ReplaceReference.class},
        discriminatorProperty = "op",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "replaceText", schema = RepairAction.ReplaceText.class),
            @DiscriminatorMapping(value = "moveSection", schema = RepairAction.MoveSection.class),
            @DiscriminatorMapping(value = "replaceReference", schema = RepairAction.ReplaceReference.class)
        })
public sealed interface RepairAction {

    /**
     * One text in place of another, letter by letter: upper and lower case differ, nothing is folded, and a name is found
     * inside of a longer word too, as after و, ب or ل.
     */
    @Schema(
            name = "ReplaceText",
            description = "One text in place of another, letter by letter, also inside of longer words.",
            requiredProperties = {"op", "find", "replace"},
            properties = @SchemaProperty(name = "op", type = SchemaType.STRING, enumeration = "replaceText"))
    record ReplaceText(
            @NotNull @CodePoints(min = 1, max = 300) @Schema(description = "What stands there.", example = "الحموشى")
            String find,

            @NotNull @CodePoints(max = 300) @Schema(description = "What is to stand there.", example = "حموشي")
            String replace,

            @Size(min = 1, max = 50)
            @Schema(
                    description = "Properties of the content, with all that stands below them; every text if left out.",
                    example = "[\"headline\", \"body\"]")
            List<@NotNull String> fields,

            @Schema(description = "Whether to leave longer words alone that hold it; false if left out.")
            Boolean wholeWords)
            implements RepairAction {

        boolean isWholeWords() {
            return Boolean.TRUE.equals(wholeWords);
        }
    }

    /** Another section for articles, another parent for sections. */
    @Schema(
            name = "MoveSection",
            description = "Articles get another section, sections another parent.",
            requiredProperties = {"op", "to"},
            properties = @SchemaProperty(name = "op", type = SchemaType.STRING, enumeration = "moveSection"))
    record MoveSection(
            @NotNull @Schema(description = "The section to move to.")
            UUID to) implements RepairAction {}

    /** One thing in place of another, wherever it is named: in fields, in lists, in the body. */
    @Schema(
            name = "ReplaceReference",
            description = "One thing is named in place of another, in fields, in lists and in the body.",
            requiredProperties = {"op", "from", "to"},
            properties = @SchemaProperty(name = "op", type = SchemaType.STRING, enumeration = "replaceReference"))
    record ReplaceReference(
            @NotNull @Schema(description = "What is named.") UUID from,

            @NotNull @Schema(description = "What is to be named.")
            UUID to)
            implements RepairAction {}
}
