package org.warraq.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

/** Anybody can give a cursor other contents and a good checksum: whatever is in it, the answer says that it is none of ours. */
@NewsroomTest
class ForgedCursorTest {

    /** A version and the hash of a query come before the key. */
    private static final int BEFORE_KEY = 9;

    private static final List<List<String>> KEYS = List.of(
            List.of(),
            List.of("1"),
            List.of("x", "y", "z", "all"),
            List.of("1", "no id", "1", "all"),
            List.of("9223372036854775807", "018f2b1e-7c7a-7abc-8def-0123456789ab", "1", "all"),
            List.of("-9223372036854775808", "018f2b1e-7c7a-7abc-8def-0123456789ab", "9223372036854775807", "all"),
            List.of("\0", "\0", "\0", "\0"));

    @Inject
    Newsroom newsroom;

    @Test
    void aKeyThatNoListHasIsRefused() {
        var section = newsroom.section("دولي").live();
        for (var number = 0; number < 2; number++) {
            var person = newsroom.person("سناء " + number).live();
            newsroom.event("معرض " + number).live();
            newsroom.section("قسم " + number).live();
            newsroom.tag("وسم " + number).draft();
            newsroom.front("واجهة " + number).draft();
            newsroom.redirect("/old" + number, "/ar/new");
            newsroom.token("editor");
            newsroom.article().headline("قمة " + number).in(section).by(person).live();
        }
        var lists = new ArrayList<String>();
        for (var operation : Contract.served().operations()) {
            var parameters = StreamSupport.stream(
                            operation.node().path("parameters").spliterator(), false)
                    .map(Contract.served()::resolved)
                    .map(parameter -> parameter.get("name").asText())
                    .toList();
            if (operation.method().equals("get")
                    && parameters.contains("cursor")
                    && !operation.path().contains("{")) {
                forge(operation.path() + (operation.path().endsWith("/search") ? "?q=قمة&" : "?") + "limit=1", lists);
            }
        }
        assertThat(lists).hasSizeGreaterThan(9);
    }

    private void forge(String list, List<String> lists) {
        String cursor = asked(list).get(list).path("meta.nextCursor");
        if (cursor == null) {
            return;
        }
        lists.add(list);
        for (var key : KEYS) {
            var status =
                    asked(list).get(list + "&cursor=" + forged(cursor, key)).statusCode();
            // Some of them are good for some lists: a slug may be «x».
            assertThat(status).as("%s after %s", list, key).isIn(200, 400);
        }
        asked(list)
                .get(list + "&cursor=" + forged(cursor, List.of()))
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    private RequestSpecification asked(String list) {
        return list.startsWith("/manage/") ? newsroom.desk() : given();
    }

    private static String forged(String cursor, List<String> key) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Arrays.copyOf(Base64.getUrlDecoder().decode(cursor), BEFORE_KEY));
        for (var part : key) {
            var text = part.getBytes(StandardCharsets.UTF_8);
            bytes.write(text.length >>> 8);
            bytes.write(text.length);
            bytes.writeBytes(text);
        }
        var checksum = new CRC32C();
        checksum.update(bytes.toByteArray());
        bytes.writeBytes(
                ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }
}
