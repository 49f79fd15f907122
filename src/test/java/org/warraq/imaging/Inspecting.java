package org.warraq.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;

/** Looks at bytes as if they were uploaded, with limits that are quickly reached. */
abstract class Inspecting {

    @TempDir
    Path folder;

    private final Inspection inspection = new Inspection(new InspectionSettings() {
        @Override
        public long maxPixels() {
            return 100_000_000;
        }

        @Override
        public long maxWebpPixels() {
            return 25_000_000;
        }

        @Override
        public long maxImageBytes() {
            return 2_000_000;
        }

        @Override
        public long maxSvgBytes() {
            return 1_000;
        }

        @Override
        public int maxFrames() {
            return 5;
        }
    });

    Inspected of(byte[] bytes) {
        return of(bytes, "صورة.jpg");
    }

    Inspected of(byte[] bytes, String name) {
        try {
            return inspection.of(Files.write(folder.resolve("upload"), bytes), name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    ApiException refused(byte[] bytes, ProblemType type) {
        var problem = catchThrowableOfType(ApiException.class, () -> of(bytes));
        assertThat(problem).isNotNull().extracting(ApiException::type).isEqualTo(type);
        return problem;
    }

    void refused(byte[] bytes, ProblemType type, String code) {
        assertThat(refused(bytes, type).errors().get(0).code()).isEqualTo(code);
    }
}
