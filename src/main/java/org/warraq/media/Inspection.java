package org.warraq.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.tika.Tika;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;

/** Finds out what a file is. */
@ApplicationScoped
class Inspection {

    private final Tika types = new Tika();

    Inspected of(Path file, String fileName) {
        try {
            var type = types.detect(file);
            if (type.startsWith("text/") || type.equals("application/octet-stream")) {
                throw new ApiException(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Files of this type are not taken.");
            }
            var image = type.startsWith("image/") ? ImageIO.read(file.toFile()) : null;
            var width = image == null ? null : Integer.valueOf(image.getWidth());
            var height = image == null ? null : Integer.valueOf(image.getHeight());
            return new Inspected(type, width, height, null, null, image != null, null, null, null);
        } catch (IOException failure) {
            throw new UncheckedIOException("An upload does not read", failure);
        }
    }
}
