package org.warraq.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A run of text under the same marks. A line feed in it is a line break, no new paragraph.
 *
 * @param marks names of {@link Decorator}s and keys of mark definitions of the block that holds the span
 */
@JsonPropertyOrder({"_type", "_key"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Span", description = "A run of text under the same marks.")
public record Span(
        @JsonProperty("_type") @NotNull Type type,

        @JsonProperty("_key")
        @Schema(
                description = "Unique among the spans of the block; made where it is left out.",
                maxLength = Body.MAX_KEY_LENGTH,
                examples = "9be2714d")
        String key,

        @Schema(examples = "وصل الوزير إلى أنقرة صباح اليوم.") @NotNull
        String text,

        @Schema(
                description = "`strong`, `em`, `underline`, `strike-through`, `code`, `sub`, `sup`, or the `_key` of"
                        + " one of the block's `markDefs`.",
                examples = "[\"strong\"]")
        List<@NotNull String> marks) {

    /** The value of {@code _type}: nothing else stands inside a paragraph so far. */
    @Schema(name = "SpanType")
    public enum Type {
        @JsonProperty("span")
        SPAN
    }

    public Span {
        marks = Lists.copy(marks);
    }

    public Span(String key, String text, List<String> marks) {
        this(Type.SPAN, key, text, marks);
    }

    public static Span of(String text, String... marks) {
        return new Span(null, text, List.of(marks));
    }

    /** The same spans without those marks. */
    static List<Span> without(Set<String> marks, List<Span> spans) {
        return spans.stream()
                .map(span -> new Span(
                        span.key,
                        span.text,
                        span.marks.stream()
                                .filter(mark -> !marks.contains(mark))
                                .toList()))
                .toList();
    }

    Span withKey(String key) {
        return new Span(type, key, text, marks);
    }
}
