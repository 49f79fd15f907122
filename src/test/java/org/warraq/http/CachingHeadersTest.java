package org.warraq.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CachingHeadersTest {
    @Test
    void aKeyHas24Characters() {
        assertThat(SurrogateKey.of('a', UUID.fromString("018f2b1e-7c7a-7abc-8def-0123456789ab")))
                .isEqualTo("a-AY8rHnx6eryN7wEjRWeJqw");
    }

    @Test
    void keysStayBelowEightKilobytes() {
        String key = SurrogateKey.of('a', new UUID(1, 2));
        List<String> many = Collections.nCopies(1_000, key);
        assertThat(SurrogateKey.fit(Collections.nCopies(100, key))).isTrue();
        assertThat(SurrogateKey.fit(many)).isFalse();
        assertThat(SurrogateKey.joined(many, " ")).hasSizeBetween(8_000, 8_192);
    }

    @Test
    void aTagFollowsEachOfItsParts() {
        EntityTag tag = EntityTag.of(List.of("a", "b"), "q=1", "r1");
        assertThat(EntityTag.of(List.of("a", "b"), "q=1", "r1")).isEqualTo(tag);
        assertThat(EntityTag.of(List.of("b", "a"), "q=1", "r1")).isNotEqualTo(tag);
        assertThat(EntityTag.of(List.of("ab"), "q=1", "r1")).isNotEqualTo(tag);
        assertThat(EntityTag.of(List.of("a", "b"), "q=2", "r1")).isNotEqualTo(tag);
        assertThat(EntityTag.of(List.of("a", "b"), "q=1", "r2")).isNotEqualTo(tag);
        assertThat(EntityTag.canonical("b=2&a=1")).isEqualTo(EntityTag.canonical("a=1&b=2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "gzip | true",
                "deflate, gzip;q=0.8, br | true",
                "GZIP | true",
                "x-gzip | false",
                "gzip;q=0 | false",
                "gzip; q=0.000, br | false",
                "gzip;q=0.001 | true",
                "identity | false",
                "- | false"
            })
    void compressionIsOnlyForThoseWhoAccept(String header, boolean accepted) {
        assertThat(DeliveryAnswers.acceptsGzip(header)).isEqualTo(accepted);
    }

    @Property
    void whatIsCompressedInflatesToTheSame(@ForAll byte[] bytes) throws IOException {
        try (var inflated = new GZIPInputStream(new ByteArrayInputStream(Gzip.compress(bytes)))) {
            assertThat(inflated.readAllBytes()).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01,true",
        "cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-what-comes,true",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-extra,false",
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01,false",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01,false",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01,false"
    })
    void onlyAValidTraceIsHonoured(String traceparent, boolean honoured) {
        String trace = RequestTrace.trace(traceparent);
        assertThat(trace).matches("[0-9a-f]{32}");
        assertThat(trace.equals("4bf92f3577b34da6a3ce929d0e0e4736")).isEqualTo(honoured);
    }
}
