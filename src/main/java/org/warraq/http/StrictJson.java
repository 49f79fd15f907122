package org.warraq.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** The first look at a body: is it JSON (RFC 8259), within our limits, without a key given twice? */
final class StrictJson {
    static final int DEPTH = 64;
    static final int STRING_LENGTH = 1_000_000;
    static final int BODY_BYTES = 4 * 1024 * 1024;

    static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(DEPTH)
            .maxStringLength(STRING_LENGTH)
            .build();

    private static final JsonMapper MAPPER = mapper();

    private StrictJson() {}

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                // A double would quietly change what free-form JSON says.
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        mapper.getFactory().setStreamReadConstraints(LIMITS);
        return mapper;
    }

    /** @throws ApiException {@code malformed-json}, {@code body-too-large} */
    static JsonNode parse(byte[] body) {
        if (body.length > BODY_BYTES) {
            throw Failures.bodyTooLarge(BODY_BYTES);
        }
        try (JsonParser parser = MAPPER.getFactory().createParser(body)) {
            return parse(parser);
        } catch (IOException notText) {
            throw new ApiException(ProblemType.MALFORMED_JSON, "The body is not UTF-8.");
        }
    }

    private static JsonNode parse(JsonParser parser) throws IOException {
        try {
            JsonNode node = MAPPER.readTree(parser);
            if (node == null || node.isMissingNode()) {
                throw new ApiException(ProblemType.MALFORMED_JSON, "The body is empty.");
            }
            if (parser.nextToken() != null) {
                throw malformed("something follows the end of the JSON", parser.currentTokenLocation());
            }
            return node;
        } catch (StreamConstraintsException beyond) {
            throw malformed(
                    "nesting beyond " + DEPTH + ", a string beyond " + STRING_LENGTH
                            + " characters, or a number or key that is too long",
                    parser.currentLocation());
        } catch (JsonProcessingException malformed) {
            boolean twice = malformed.getOriginalMessage().startsWith("Duplicate");
            throw malformed(
                    twice ? "a key stands twice in one object" : "the syntax is wrong",
                    malformed.getLocation() == null ? parser.currentLocation() : malformed.getLocation());
        }
    }

    private static ApiException malformed(String what, JsonLocation where) {
        return new ApiException(
                        ProblemType.MALFORMED_JSON,
                        "The body is not acceptable JSON at line %d, column %d: %s."
                                .formatted(where.getLineNr(), where.getColumnNr(), what))
                .with("line", where.getLineNr())
                .with("column", where.getColumnNr());
    }
}
