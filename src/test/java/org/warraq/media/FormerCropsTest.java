package org.warraq.media;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;
import org.warraq.imaging.DrawnPictures;

/** What was cut around a focal point is kept for as long as that is the focal point. */
@NewsroomTest
class FormerCropsTest {

    private static final String CROP = "square-320.jpg";

    @Inject
    Newsroom newsroom;

    @Inject
    MediaStore store;

    @Inject
    Originals originals;

    @Test
    void theCropsOfAFormerFocalPointAreForgotten() throws IOException {
        var first = picture();
        get(address(first, CROP)).then().statusCode(200);
        get(address(first, "picture.jpg")).then().statusCode(200);
        assertThat(isKept(first, hash(first) + "/" + CROP)).isTrue();

        var second = focused(first, 0.1);
        assertThat(isKept(first, hash(first) + "/" + CROP)).isFalse();
        assertThat(isKept(first, "picture.jpg")).isTrue();
        assertThat(isKept(first, "original")).isTrue();
        get(address(first, CROP)).then().statusCode(307).header("Location", containsString(hash(second) + "/" + CROP));
        get(address(second, CROP)).then().statusCode(200);
    }

    @Test
    void whatIsSaidBesideTheFocalPointForgetsNothing() throws IOException {
        var asset = picture();
        get(address(asset, CROP)).then().statusCode(200);
        newsroom.patch(asset, Map.of("credit", "سناء")).then().statusCode(200);
        assertThat(isKept(asset, hash(asset) + "/" + CROP)).isTrue();
    }

    @Test
    void theCropsOfAFocalPointThatItHasAgainStay() throws IOException {
        var first = picture();
        var second = focused(first, 0.1);
        var again = newsroom.after(second, newsroom.patch(second, "{\"focalPoint\": null}"));
        get(address(again, CROP)).then().statusCode(200);

        // As the server does that changed it first, and comes late.
        var changed = new Asset();
        changed.id = UUID.fromString(first.id());
        changed.sha256 = first.answer().path("sha256");
        changed.hash = hash(second);
        originals.forgetCrops(changed, hash(first));
        assertThat(isKept(again, hash(again) + "/" + CROP)).isTrue();
    }

    private Newsroom.Thing picture() {
        return newsroom.asset(DrawnPictures.jpeg(DrawnPictures.redAndBlue(700, 400)), "a.jpg");
    }

    private Newsroom.Thing focused(Newsroom.Thing asset, double x) {
        return newsroom.after(asset, newsroom.patch(asset, Map.of("focalPoint", Map.of("x", x, "y", 0.5))));
    }

    private boolean isKept(Newsroom.Thing asset, String name) throws IOException {
        var sha256 = asset.answer().<String>path("sha256");
        return store.find(Originals.folder(sha256) + name).isPresent();
    }

    /** What names bytes and focal point in addresses. */
    private static String hash(Newsroom.Thing asset) {
        return asset.answer().<String>path("url").split("/")[3];
    }

    private static String address(Newsroom.Thing asset, String file) {
        return asset.answer().<String>path("url").replaceFirst("original.jpg", file);
    }

    private static Response get(String address) {
        return given().urlEncodingEnabled(false).redirects().follow(false).get(address);
    }
}
