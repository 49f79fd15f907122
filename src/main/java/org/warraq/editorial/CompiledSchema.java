package org.warraq.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Pattern;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.resource.DisallowSchemaLoader;
import java.util.List;
import java.util.Locale;
import org.warraq.http.Pointers;
import org.warraq.http.Violation;
import org.warraq.http.Violations;

/** A JSON Schema made ready to be asked. It was found safe by {@link SchemaCheck}, and fetches nothing in any case. */
final class CompiledSchema {

    static final String DRAFT = SchemaId.V202012;

    private static final int MOST_VIOLATIONS = 50;

    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .locale(Locale.ENGLISH)
            .formatAssertionsEnabled(true)
            .regularExpressionFactory(expression -> {
                var pattern = Pattern.compile(expression);
                return text -> pattern.matcher(text).find();
            })
            .build();

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            factory -> factory.enableSchemaCache(false)
                    .schemaLoaders(loaders -> loaders.add(DisallowSchemaLoader.getInstance())));

    /** What every schema of the draft must be; it is read from the class path. */
    private static final JsonSchema FORM =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(SchemaLocation.of(DRAFT), CONFIG);

    private final JsonSchema schema;

    private CompiledSchema(JsonSchema schema) {
        this.schema = schema;
    }

    static CompiledSchema of(JsonNode schema) {
        var compiled = FACTORY.getSchema(schema, CONFIG);
        compiled.initializeValidators();
        return new CompiledSchema(compiled);
    }

    /** Reports where {@code schema} is no schema of the draft. */
    static void checkForm(JsonNode schema, Violations violations) {
        violations.addAll(FORM.validate(schema).stream()
                .limit(MOST_VIOLATIONS)
                .map(message -> violation("/schema", message))
                .toList());
    }

    /** What is wrong with {@code value}, each at its pointer below {@code base}; 50 at most. */
    List<Violation> violations(String base, JsonNode value) {
        return schema.validate(value).stream()
                .limit(MOST_VIOLATIONS)
                .map(message -> violation(base, message))
                .toList();
    }

    private static Violation violation(String base, ValidationMessage message) {
        var pointer = base + message.getInstanceLocation();
        // These are told of the object; what is meant is the property.
        return switch (message.getType()) {
            case "required" ->
                new Violation(
                        Pointers.below(pointer, message.getProperty()), "required", "is required by the custom schema");
            case "additionalProperties", "unevaluatedProperties" ->
                new Violation(
                        message.getProperty() == null ? pointer : Pointers.below(pointer, message.getProperty()),
                        "unknown-property",
                        "is not in the custom schema");
            case "type" -> new Violation(pointer, "wrong-type", message.getError());
            default -> new Violation(pointer, kebab(message.getType()), message.getError());
        };
    }

    private static String kebab(String keyword) {
        return keyword.replace("$", "").replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
