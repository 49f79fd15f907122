package org.warraq.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which part of a file is meant. */
class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0,0,1",
        "bytes=0-,0,100",
        "bytes=90-,90,10",
        "bytes=90-200,90,10",
        "bytes=-10,90,10",
        "bytes=-1000,0,100",
        "Bytes=5-9,5,5",
        "bytes=99-99,99,1"
    })
    void aRangeIsAPartOfTheFile(String header, long first, long length) {
        assertThat(ByteRange.of(header, 100)).contains(new ByteRange(first, length));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes=",
                "bytes=-",
                "bytes=a-b",
                "bytes=9-5",
                "bytes=0-1,5-6",
                "lines=0-5",
                "bytes=0-0x10",
                "bytes=99999999999999999999-"
            })
    void whatIsNotOneRangeIsTheWhole(String header) {
        assertThat(ByteRange.of(header, 100)).isEmpty();
        assertThat(ByteRange.of(null, 100)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0", "bytes=999999999999999999-"})
    void aRangeBeyondTheEndIsRefused(String header) {
        assertThatThrownBy(() -> ByteRange.of(header, 100))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        problem -> assertThat(problem.headers()).containsEntry("Content-Range", "bytes */100"));
        assertThatThrownBy(() -> ByteRange.of("bytes=0-", 0)).isInstanceOf(ApiException.class);
    }

    @Test
    void aRangeIsToldWithTheWhole() {
        assertThat(new ByteRange(5, 5).of(100)).isEqualTo("bytes 5-9/100");
    }

    @Test
    void aNameInAnyScriptIsToldTwice() {
        assertThat(ServedFile.disposition(true, "صورة \"1\"*.svg", "original.svg"))
                .isEqualTo("attachment; filename=\"original.svg\";"
                        + " filename*=UTF-8''%D8%B5%D9%88%D8%B1%D8%A9%20%221%22%2A.svg");
    }

    @Test
    void forEverIsAYearUnlessTheRightsEndBefore() {
        var now = Instant.parse("2024-09-19T12:00:00Z");
        assertThat(FileAnswers.lasting(null, now)).isEqualTo("public, max-age=31536000, immutable");
        assertThat(FileAnswers.lasting(now.plus(Duration.ofDays(400)), now)).endsWith("immutable");
        assertThat(FileAnswers.lasting(now.plusSeconds(90), now)).isEqualTo("public, max-age=90");
        assertThat(FileAnswers.lasting(now.minusSeconds(90), now)).isEqualTo("public, max-age=0");
    }
}
