package org.warraq.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Reads request records from JSON without any coercion, and says everything that is wrong with them at once: unknown
 * properties, wrong types, broken formats, Bean Validation and {@link SelfChecking} rules, each at its pointer.
 */
@ApplicationScoped
public class ContentReader {

    /**
     * @param node the whole body, for example the result of a merge patch
     * @throws ApiException {@code validation-failed} (422)
     */
    public <T> T read(JsonNode node, Class<T> type) {
        throw new UnsupportedOperationException();
    }

    /**
     * @param json UTF-8
     * @throws ApiException {@code malformed-json} (400) with line and column
     */
    public JsonNode parse(byte[] json) {
        throw new UnsupportedOperationException();
    }
}
