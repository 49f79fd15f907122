package org.warraq.body;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Reads delivered bodies back from the documents in which they are stored. A document may be older or newer than this
 * program, so that what is not known is passed over.
 */
final class StoredBody {
    private static final ObjectReader READER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_INVALID_SUBTYPE)
            .build()
            .readerForListOf(DeliveredBlock.class);

    private StoredBody() {}

    static List<DeliveredBlock> of(JsonNode body) {
        try {
            List<DeliveredBlock> blocks = READER.readValue(body);
            return blocks.stream().filter(Objects::nonNull).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("the stored body is none that was ever delivered", broken);
        }
    }
}
