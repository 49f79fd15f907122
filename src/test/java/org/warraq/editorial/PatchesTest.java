package org.warraq.editorial;

import static org.hamcrest.Matchers.contains;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** What a merge patch must be, whatever it is applied to. */
@NewsroomTest
class PatchesTest {

    @Inject
    Newsroom newsroom;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1]|must be an object, not this array",
                "'\"x\"'|must be an object, not this string",
                "null|must be an object, not null",
            })
    void whatIsNoObjectIsRefusedWithItsPlace(String patch, String detail) {
        var section = newsroom.section("دولي").draft();
        var things = List.of(
                section,
                newsroom.article().in(section).draft(),
                newsroom.person("حموشي").draft(),
                newsroom.event("معرض").draft(),
                newsroom.tag("الأمن").draft(),
                newsroom.front("الرئيسية").draft(),
                newsroom.picture());
        for (var thing : things) {
            newsroom.holding(thing)
                    .contentType("application/merge-patch+json")
                    .body(patch)
                    .patch(thing.desk())
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains(""))
                    .body("errors.code", contains("wrong-type"))
                    .body("errors.detail", contains(detail));
        }
    }
}
