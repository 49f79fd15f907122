package org.warraq.http;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Limits for all other JSON that is read: what we keep wraps what was sent, so it may be deeper and longer. */
@Singleton
class JsonLimits implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(2 * StrictJson.DEPTH)
                        .maxStringLength(StrictJson.BODY_BYTES)
                        .build());
    }
}
