package org.warraq.imaging;

import com.sksamuel.scrimage.webp.CWebpHandler;
import io.quarkus.logging.Log;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The programs of libwebp, which a library brings for the usual platforms. Each does one picture and ends. */
final class WebpProgram {

    /** A picture of 2048 × 8192 takes some two seconds; a busy machine is given time. */
    private static final long PATIENCE_SECONDS = 30;

    private static final String PLACE = "/dist_webp_binaries/libwebp-1.4.0-%s/bin/%s%s";

    private static WebpFolder folder;

    private WebpProgram() {}

    private static synchronized WebpFolder folder() throws IOException {
        if (folder == null) {
            folder = WebpFolder.in(Path.of(System.getProperty("java.io.tmpdir")));
        }
        return folder;
    }

    /** The program as a file of this machine; null where it does not run on it. */
    static Path unpacked(String name) {
        var place = PLACE.formatted(platform(), name, platform().startsWith("windows") ? ".exe" : "");
        try (var packed = CWebpHandler.class.getResourceAsStream(place)) {
            if (packed == null) {
                throw new IOException("none is brought for " + platform());
            }
            var program = folder().program(name, packed.readAllBytes());
            run(program.toString(), "-version");
            return program;
        } catch (IOException unusable) {
            Log.warnf("The program %s for WebP does not run here: %s", name, unusable.getMessage());
            return null;
        }
    }

    /** @throws IOException where it fails, and where it does not end in time */
    static void run(String... command) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("A program for WebP took longer than " + PATIENCE_SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw new IOException("A program for WebP ended with " + process.exitValue());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while a program for WebP ran", stopped);
        } finally {
            process.destroyForcibly();
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
