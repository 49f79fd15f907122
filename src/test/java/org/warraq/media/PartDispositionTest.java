package org.warraq.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients say of a part, and what others write into the names of files. */
class PartDispositionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "form-data; name=\"file\"; filename=\"a b.png\" | a b.png",
                "form-data; name=file; filename=a.png | a.png",
                "form-data; name=\"file\"; filename=\"say \\\"no\\\".png\" | say \"no\".png",
                "form-data; name=\"file\"; filename=\"a.png\"; filename*=UTF-8''%D8%B5.png | ص.png",
                "form-data; name=\"file\"; filename*=utf-8''a+b%2.png | a+b%2.png",
                "form-data; name=\"file\"; filename*=UTF-8'ar'%D8%B5.png | ص.png",
                "form-data; name=\"file\"; filename=\"a.png\"; filename*=latin1''b.png | a.png",
                "form-data; name=\"file\"; filename=\"a.png\"; filename*=UTF-8'' | a.png",
                "form-data; name=\"file\"; filename=\"a.png\"; filename*=UTF-8'b.png | a.png",
                "form-data;NAME=file;FileName = \"a.png\" | a.png",
                "form-data; name=\"file\"; filename=\"say %22no%22.png\" | say \"no\".png",
                "form-data; name=\"file\"; filename=\"C:\\Fotos\\a.png\" | C:\\Fotos\\a.png",
                "form-data; name=\"file\"; filename=\"a.png | a.png",
                "form-data; filename=\"a.png\" size=3; name=\"file\" | a.png"
            })
    void theNameOfAPartIsReadAsClientsWriteIt(String header, String fileName) {
        assertThat(PartDisposition.of(header)).isEqualTo(new PartDisposition("file", fileName));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a;filename*=UTF-8''evil",
                "a; name=content; x=",
                "a\\\"; name=\\\"content",
                "a=b;c",
            })
    void whatStandsWithinQuotesIsNoParameter(String fileName) {
        var read = PartDisposition.of("form-data; filename=\"" + fileName + "\"; name=\"file\"");
        assertThat(read).isEqualTo(new PartDisposition("file", fileName.replace("\\", "")));
    }

    @Test
    void theFirstOfTwoIsTaken() {
        assertThat(PartDisposition.of("form-data; name=file; name=content; filename=a; filename=b"))
                .isEqualTo(new PartDisposition("file", "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "form-data", "form-data;", ";;;", "form-data; name", "form-data; =x", "file=name"})
    void whatNamesNothingHasNoName(String header) {
        assertThat(PartDisposition.of(header)).isEqualTo(new PartDisposition("", null));
    }

    @Test
    void aNameMayBeLong() {
        var name = "ص\\\"".repeat(5_000);
        assertThat(PartDisposition.of("form-data; name=\"file\"; filename=\"" + name + "\""))
                .isEqualTo(new PartDisposition("file", "ص\"".repeat(5_000)));
    }
}
