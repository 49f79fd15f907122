package org.warraq.media;

import com.sksamuel.scrimage.webp.CWebpHandler;
import io.quarkus.logging.Log;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Writes WebP with the encoder of libwebp, a program of its own that a library brings for the usual platforms. Whether
 * it runs on this one is tried once; where it does not, no WebP is offered.
 */
final class Webp {
    private static final int QUALITY = 80;

    /** A picture of 2048 × 8192 takes some two seconds; a busy machine is given time. */
    private static final long PATIENCE_SECONDS = 30;

    private static final String PLACE = "/dist_webp_binaries/libwebp-1.4.0-%s/bin/cwebp%s";

    private Webp() {}

    /** The encoder, tried when it is first asked for; null where there is none that runs. */
    private static final class Encoder {
        static final Path PROGRAM = unpacked();
    }

    static boolean isAvailable() {
        return Encoder.PROGRAM != null;
    }

    /** @throws IOException also where the encoder did not end in time */
    static void write(BufferedImage picture, Path into) throws IOException {
        var pixels = Files.createTempFile("warraq-", ".pam");
        try {
            writePam(picture, pixels);
            run(
                    Encoder.PROGRAM.toString(),
                    "-quiet",
                    "-metadata",
                    "none",
                    "-q",
                    String.valueOf(QUALITY),
                    pixels.toString(),
                    "-o",
                    into.toString());
        } finally {
            Files.deleteIfExists(pixels);
        }
    }

    private static void run(String... command) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("The encoder of WebP took longer than " + PATIENCE_SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw new IOException("The encoder of WebP ended with " + process.exitValue());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while writing WebP", stopped);
        } finally {
            process.destroyForcibly();
        }
    }

    /** The plainest format that the encoder reads: a head and the bytes of the pixels (netpbm, PAM). */
    private static void writePam(BufferedImage picture, Path into) throws IOException {
        var alpha = picture.getColorModel().hasAlpha();
        int width = picture.getWidth();
        int depth = alpha ? 4 : 3;
        try (var out = new BufferedOutputStream(Files.newOutputStream(into), 1 << 16)) {
            var head = "P7\nWIDTH %d\nHEIGHT %d\nDEPTH %d\nMAXVAL 255\nTUPLTYPE %s\nENDHDR\n"
                    .formatted(width, picture.getHeight(), depth, alpha ? "RGB_ALPHA" : "RGB");
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            var line = new int[width];
            var bytes = new byte[width * depth];
            for (var y = 0; y < picture.getHeight(); y++) {
                picture.getRGB(0, y, width, 1, line, 0, width);
                for (var x = 0; x < width; x++) {
                    bytes[x * depth] = (byte) (line[x] >> 16);
                    bytes[x * depth + 1] = (byte) (line[x] >> 8);
                    bytes[x * depth + 2] = (byte) line[x];
                    if (alpha) {
                        bytes[x * depth + 3] = (byte) (line[x] >>> 24);
                    }
                }
                out.write(bytes);
            }
        }
    }

    private static Path unpacked() {
        var name = PLACE.formatted(platform(), platform().startsWith("windows") ? ".exe" : "");
        try (var packed = CWebpHandler.class.getResourceAsStream(name)) {
            if (packed == null) {
                throw new IOException("none is brought for " + platform());
            }
            var program = Files.createTempDirectory("warraq-webp-").resolve("cwebp");
            Files.write(program, packed.readAllBytes());
            program.getParent().toFile().deleteOnExit();
            program.toFile().deleteOnExit();
            if (!program.toFile().setExecutable(true)) {
                throw new IOException("it cannot be made executable");
            }
            run(program.toString(), "-version");
            return program;
        } catch (IOException unusable) {
            Log.warnf("No WebP is offered, because its encoder does not run here: %s", unusable.getMessage());
            return null;
        }
    }

    private static String platform() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var arm = List.of("aarch64", "arm64").contains(System.getProperty("os.arch"));
        if (system.contains("windows")) {
            return "windows-x64";
        }
        if (system.contains("mac")) {
            return arm ? "mac-arm64" : "mac-x86-64";
        }
        return arm ? "linux-aarch64" : "linux-x86-64";
    }
}
