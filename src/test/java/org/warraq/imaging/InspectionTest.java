package org.warraq.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.warraq.imaging.DrawnPictures.joined;
import static org.warraq.imaging.DrawnPictures.latin;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.http.ProblemType;

/** What is found out about a file before it is kept, and which are not kept. */
class InspectionTest extends Inspecting {

    private static final byte[] JPEG = DrawnPictures.jpeg(DrawnPictures.redAndBlue(300, 200));
    private static final byte[] PNG = DrawnPictures.png(DrawnPictures.redAndBlue(300, 200));

    static Stream<Arguments> accepted() {
        var ogg = "OggS\0\2" + "\0".repeat(22);
        return Stream.of(
                Arguments.of("image/jpeg", JPEG),
                Arguments.of("image/png", PNG),
                Arguments.of("image/gif", DrawnPictures.encoded(DrawnPictures.redAndBlue(30, 20), "gif")),
                Arguments.of("image/avif", DrawnPictures.avif(1600, 900)),
                Arguments.of("image/svg+xml", latin("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                Arguments.of(
                        "audio/mpeg", joined(latin("ID3\3\0\0\0\0\0\0"), new byte[] {-1, -5, -112, 68}, new byte[999])),
                Arguments.of("audio/mp4", DrawnPictures.mp4("M4A ", 1000)),
                Arguments.of("audio/aac", joined(new byte[] {-1, -15, 0x50, -128}, new byte[999])),
                Arguments.of("audio/ogg", latin(ogg + "OpusHead" + "\0".repeat(99))),
                Arguments.of("audio/ogg", latin(ogg + "\1vorbis" + "\0".repeat(99))),
                Arguments.of("audio/flac", latin("fLaC" + "\0".repeat(99))),
                Arguments.of("audio/wav", latin("RIFF\20\1\0\0WAVEfmt " + "\0".repeat(99))),
                Arguments.of("video/mp4", DrawnPictures.mp4("isom", 1000)),
                Arguments.of("video/mp4", DrawnPictures.mp4("mp42", 1000)),
                Arguments.of("video/quicktime", DrawnPictures.mp4("qt  ", 1000)),
                Arguments.of(
                        "video/webm",
                        joined(
                                new byte[] {0x1A, 0x45, -33, -93, -97, 0x42, -126, -124},
                                latin("webm" + "\0".repeat(99)))),
                Arguments.of("application/pdf", latin("%PDF-1.7\n%âãÏÓ\n1 0 obj\n")));
    }

    @ParameterizedTest
    @MethodSource
    void accepted(String mediaType, byte[] bytes) {
        for (var name : new String[] {"x.html", "../../etc/passwd", "a\0.jpg", ""}) {
            assertThat(of(bytes, name).mediaType()).isEqualTo(mediaType);
        }
    }

    static Stream<byte[]> notAccepted() {
        return Stream.of(
                latin("<!DOCTYPE html><html><script>alert(1)</script></html>"),
                latin("<html><body onload=alert(1)>"),
                latin("<script>alert(1)</script>"),
                latin("<?php system($_GET['x']); ?>"),
                latin("PK\3\4\24\0\0\0\10\0" + "\0".repeat(99)),
                latin("\177ELF\2\1\1\0" + "\0".repeat(99)),
                latin("MZ\220\0\3\0\0\0" + "\0".repeat(99)),
                latin("#!/bin/sh\nrm -rf /\n"),
                latin("\37\213\10\0\0\0\0\0\0\3" + "\0".repeat(99)),
                joined(new byte[] {0x1A, 0x45, -33, -93, -97, 0x42, -126, -120}, latin("matroska" + "\0".repeat(99))),
                latin("II*\0\10\0\0\0" + "\0".repeat(99)),
                latin("BM" + "\0".repeat(99)),
                latin("plain text"),
                joined(latin("<!DOCTYPE html><script>alert(1)</script>"), JPEG),
                joined(latin("PK\3\4\24\0\0\0\10\0"), JPEG),
                new byte[0],
                new byte[99]);
    }

    @ParameterizedTest
    @MethodSource
    void notAccepted(byte[] bytes) {
        var problem = refused(bytes, ProblemType.UNSUPPORTED_MEDIA_TYPE);
        assertThat(problem.extensions().get("accepted").toString()).contains("image/jpeg", "application/pdf");
    }

    @Test
    void aPictureTellsItsSizeAndASketch() {
        var picture = of(JPEG);
        assertThat(picture.width()).isEqualTo(300);
        assertThat(picture.height()).isEqualTo(200);
        assertThat(picture.renderable()).isTrue();
        assertThat(picture.blurhash()).hasSizeBetween(20, 40);
        assertThat(of(PNG).blurhash()).hasSameSizeAs(picture.blurhash());
    }

    @ParameterizedTest
    @CsvSource({
        "1,300,200",
        "2,300,200",
        "3,300,200",
        "4,300,200",
        "5,200,300",
        "6,200,300",
        "7,200,300",
        "8,200,300",
        "0,300,200",
        "9,300,200"
    })
    void theSizeIsThatWhichIsSeen(int orientation, int width, int height) {
        var picture = of(DrawnPictures.withExif(JPEG, orientation, "x"));
        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
        var png = of(DrawnPictures.withChunk(PNG, "eXIf", DrawnPictures.exif(orientation, "x")));
        assertThat(png.width()).isEqualTo(width);
    }

    @Test
    void whoMadeItIsReadFromIptcThenXmpThenExif() {
        var exif = DrawnPictures.withExif(JPEG, 1, "Camera Owner");
        assertThat(of(exif).credit()).isEqualTo("Camera Owner");
        var xmp = DrawnPictures.withXmp(exif, """
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
                 photoshop:Credit="وكالة"><dc:creator><rdf:Seq><rdf:li>فاضل سنا</rdf:li></rdf:Seq></dc:creator>
                <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2024</rdf:li></rdf:Alt></dc:rights>
                </rdf:Description></rdf:RDF></x:xmpmeta>""");
        assertThat(of(xmp).credit()).isEqualTo("فاضل سنا / وكالة");
        assertThat(of(xmp).copyright()).isEqualTo("© 2024");
        var iptc = DrawnPictures.withIptc(xmp, "سناء الكتاني", "هسبريس", "حقوق محفوظة");
        assertThat(of(iptc).credit()).isEqualTo("سناء الكتاني / هسبريس");
        assertThat(of(iptc).copyright()).isEqualTo("حقوق محفوظة");
    }

    @Test
    void aCreditIsOneLineOfAtMost200CodePoints() {
        var credit = of(DrawnPictures.withIptc(JPEG, "😀".repeat(500), "", "a\u0000\u0007\nb\u202Ec "))
                .credit();
        assertThat(credit.codePointCount(0, credit.length())).isEqualTo(200);
        var copyright = of(DrawnPictures.withIptc(JPEG, "x", "", "a\u0000\u0007\n b\u202Ec "))
                .copyright();
        assertThat(copyright).isEqualTo("a b c");
    }

    @Test
    void entitiesInXmpAreNotFetched() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "top secret");
        var xmp = """
                <!DOCTYPE x [<!ENTITY e SYSTEM "%s">]>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"><photoshop:Credit>&e;</photoshop:Credit>
                </rdf:Description></rdf:RDF></x:xmpmeta>""".formatted(secret.toUri());
        assertThat(of(DrawnPictures.withXmp(JPEG, xmp)).credit()).isNull();
    }

    @Test
    void sizesThatMetadataTellIsNotBelieved() {
        var more = joined(latin("http://ns.adobe.com/xmp/extension/\0"), latin("A".repeat(32)), new byte[] {
            127, -1, -1, -1, 0, 0, 0, 0
        });
        var xmp =
                "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                        + "<rdf:Description xmlns:n=\"http://ns.adobe.com/xmp/note/\" n:HasExtendedXMP=\""
                        + "A".repeat(32)
                        + "\"/></rdf:RDF></x:xmpmeta>";
        assertThat(of(DrawnPictures.withXmp(DrawnPictures.withSegment(JPEG, 0xE1, more), xmp))
                        .width())
                .isEqualTo(300);
    }

    @Test
    void whenItWasTakenIsByTheCamerasClock() {
        assertThat(of(JPEG).takenAt()).isNull();
        assertThat(of(DrawnPictures.withTimeTaken(JPEG, "2024:09:19 18:30:05", "+01:00"))
                        .takenAt())
                .isEqualTo(Instant.parse("2024-09-19T17:30:05Z"));
        assertThat(of(DrawnPictures.withTimeTaken(JPEG, "2024:09:19 18:30:05", null))
                        .takenAt())
                .isEqualTo(Instant.parse("2024-09-19T18:30:05Z"));
        assertThat(of(DrawnPictures.withTimeTaken(JPEG, "0000:00:00 00:00:00", null))
                        .takenAt())
                .isNull();
    }

    @Test
    void coloursOfPrintAndAlphaAreRead() {
        assertThat(of(DrawnPictures.cmyk(120, 80, 0, 255, 255, 0)).blurhash()).isNotNull();
        var alpha = DrawnPictures.drawn(120, 80, BufferedImage.TYPE_INT_ARGB, canvas -> canvas.fillRect(0, 0, 60, 80));
        assertThat(of(DrawnPictures.png(alpha)).width()).isEqualTo(120);
        var grey = DrawnPictures.drawn(120, 80, BufferedImage.TYPE_BYTE_GRAY, canvas -> {});
        assertThat(of(DrawnPictures.jpeg(grey)).width()).isEqualTo(120);
        var deep = DrawnPictures.drawn(120, 80, BufferedImage.TYPE_USHORT_GRAY, canvas -> {});
        assertThat(of(DrawnPictures.png(deep)).width()).isEqualTo(120);
        var p3 = DrawnPictures.withProfile(JPEG, DrawnPictures.displayP3());
        assertThat(of(p3).width()).isEqualTo(300);
    }

    @Test
    void aPictureThatIsCutShortIsRefused() {
        for (var bytes : new byte[][] {
            JPEG, PNG, DrawnPictures.encoded(DrawnPictures.redAndBlue(300, 200), "gif"), WebpPictures.PLAIN
        }) {
            for (var part : new double[] {0.1, 0.4, 0.7, 0.9}) {
                var cut = Arrays.copyOf(bytes, Math.max(40, (int) (bytes.length * part)));
                refused(cut, ProblemType.VALIDATION_FAILED, "damaged");
            }
        }
    }

    @Test
    void aPictureOfRubbishIsRefused() {
        for (var bytes : new byte[][] {JPEG, PNG}) {
            var rubbish = bytes.clone();
            Arrays.fill(rubbish, 20, rubbish.length, (byte) 0x5A);
            refused(rubbish, ProblemType.VALIDATION_FAILED, "damaged");
        }
    }

    @Test
    void anAnimationIsItsFirstPictureAndEndsAtTheLimit() {
        var frame = DrawnPictures.redAndBlue(30, 20);
        var five = of(DrawnPictures.animatedGif(Collections.nCopies(5, frame).toArray(BufferedImage[]::new)));
        assertThat(five.renderable()).isTrue();
        assertThat(five.width()).isEqualTo(30);
        var six = DrawnPictures.animatedGif(Collections.nCopies(6, frame).toArray(BufferedImage[]::new));
        refused(six, ProblemType.VALIDATION_FAILED, "too-many-frames");
        assertThat(of(WebpPictures.animated(5)).width()).isEqualTo(300);
        refused(WebpPictures.animated(6), ProblemType.VALIDATION_FAILED, "too-many-frames");
    }

    @Test
    void whatIsAppendedDoesNotChangeWhatAPictureIs() {
        for (var tail : new String[] {"<script>alert(1)</script>", "PK\3\4\24\0", "<?php phpinfo(); ?>"}) {
            assertThat(of(joined(JPEG, latin(tail))).mediaType()).isEqualTo("image/jpeg");
            assertThat(of(joined(PNG, latin(tail))).mediaType()).isEqualTo("image/png");
        }
    }

    @Test
    void aPictureOfMoreScansThanAnyEncoderMakesIsRefusedBeforeItIsDecoded() {
        var picture = DrawnPictures.redAndBlue(300, 200);
        assertThat(of(DrawnPictures.scanned(picture, 80)).width()).isEqualTo(300);
        refused(DrawnPictures.scanned(picture, 101), ProblemType.VALIDATION_FAILED, "too-many-scans");
    }

    @Test
    void aJpegWithoutItsEndIsCutShort() {
        refused(Arrays.copyOf(JPEG, JPEG.length - 2), ProblemType.VALIDATION_FAILED, "damaged");
        var cut = joined(Arrays.copyOf(JPEG, JPEG.length / 2), new byte[] {-1, (byte) 0xD9});
        refused(cut, ProblemType.VALIDATION_FAILED, "damaged");
    }

    @Test
    void decodingEndsWhenItsTimeIsOver() throws IOException {
        var file = Files.write(folder.resolve("slow"), DrawnPictures.scanned(DrawnPictures.redAndBlue(2000, 2000), 90));
        var begin = System.nanoTime();
        try (var picture = PictureFile.open(file, AcceptedType.JPEG, Duration.ofMillis(1))) {
            assertThatThrownBy(() -> picture.read(new Rectangle(2000, 2000), 20))
                    .isInstanceOf(TookTooLong.class);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void whateverItsTypeItsDecodingEnds() throws IOException {
        for (var bytes : new byte[][] {PNG, DrawnPictures.encoded(DrawnPictures.redAndBlue(300, 200), "gif")}) {
            var file = Files.write(folder.resolve("slow"), bytes);
            var type = MagicBytes.of(file).orElseThrow();
            try (var picture = PictureFile.open(file, type, Duration.ZERO)) {
                assertThatThrownBy(() -> picture.read(new Rectangle(300, 200), 20))
                        .isInstanceOf(TookTooLong.class);
            }
        }
    }

    @Test
    void aGifIsAsLargeAsItsScreen() {
        var gif = of(DrawnPictures.gifOnScreen(90, 60, DrawnPictures.redAndBlue(30, 20), 10, 5));
        assertThat(gif.width()).isEqualTo(90);
        assertThat(gif.height()).isEqualTo(60);
        assertThat(gif.blurhash()).isNotNull();
        var beyond = of(DrawnPictures.gifOnScreen(1, 1, DrawnPictures.redAndBlue(30, 20), 10, 5));
        assertThat(beyond.width()).isEqualTo(40);
        refused(
                DrawnPictures.gifOnScreen(65_535, 65_535, DrawnPictures.redAndBlue(30, 20), 0, 0),
                ProblemType.VALIDATION_FAILED,
                "too-large");
    }

    @Test
    void anAvifIsAsLargeAsItIsSeen() {
        var picture = of(DrawnPictures.turnedAvif(1600, 900));
        assertThat(picture.width()).isEqualTo(900);
        assertThat(picture.height()).isEqualTo(1600);
    }

    @Test
    void anAvifIsKeptButNotRendered() {
        var picture = of(DrawnPictures.avif(1600, 900));
        assertThat(picture.renderable()).isFalse();
        assertThat(picture.width()).isEqualTo(1600);
        assertThat(picture.height()).isEqualTo(900);
    }

    @Test
    void anSvgIsKeptButNotRendered() {
        var picture = of(latin("<?xml version=\"1.0\"?><!-- x --><svg xmlns=\"http://www.w3.org/2000/svg\""
                + " viewBox=\"0 0 64.4, 32\"><script>alert(1)</script></svg>"));
        assertThat(picture.renderable()).isFalse();
        assertThat(picture.blurhash()).isNull();
        assertThat(picture.width()).isEqualTo(64);
        assertThat(picture.height()).isEqualTo(32);
        var inches = of(latin("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2in\" height=\"90px\"/>"));
        assertThat(inches.width()).isEqualTo(300);
        assertThat(inches.height()).isEqualTo(90);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\">",
                "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&e;</text></svg>",
                "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\" id=\"&b;\"/>"
            })
    void anSvgThatIsNotWellFormedIsRefused(String svg) {
        refused(latin(svg), ProblemType.VALIDATION_FAILED, "damaged");
    }

    @Test
    void aRecordingTellsHowLongItIs() {
        assertThat(of(DrawnPictures.mp4("isom", 61_500)).durationMillis()).isEqualTo(61_500);
        assertThat(of(DrawnPictures.mp4("M4A ", 900)).durationMillis()).isEqualTo(900);
    }

    @Test
    void aPlainColourHasThatColourInItsSketch() {
        assertThat(of(DrawnPictures.png(DrawnPictures.plain(100, 100, Color.RED)))
                        .blurhash())
                .isEqualTo(of(DrawnPictures.png(DrawnPictures.plain(500, 400, Color.RED)))
                        .blurhash());
    }
}
