package org.warraq.imaging;

import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.jpeg.JpegSegmentReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.iptc.IptcReader;
import com.drew.metadata.photoshop.PhotoshopReader;
import com.drew.metadata.xmp.XmpReader;
import io.quarkus.logging.Log;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What a picture says beside its pixels: EXIF, IPTC and XMP, as far as any of it can be read. Only the parts that are
 * wanted are read, each of a size that is known before, because general readers believe the sizes that a file tells.
 */
final class Particulars {
    private static final List<JpegSegmentType> SEGMENTS = List.of(JpegSegmentType.APP1, JpegSegmentType.APPD);

    /** The rest of an XMP that was too long for one segment tells its size, and memory for it would be taken. */
    private static final byte[] MORE_XMP = "http://ns.adobe.com/xmp/extension/".getBytes(StandardCharsets.ISO_8859_1);

    private Particulars() {}

    static Metadata of(Path file, AcceptedType type) throws IOException {
        return switch (type) {
            case JPEG -> ofJpeg(file);
            case PNG -> {
                var chunks = PngChunks.of(file);
                yield of(file, chunks.exif(), chunks.xmp());
            }
            case WEBP -> {
                var chunks = WebpChunks.of(file);
                yield of(file, chunks.exif(), chunks.xmp());
            }
            default -> new Metadata();
        };
    }

    private static Metadata ofJpeg(Path file) throws IOException {
        return read(file, metadata -> {
            var segments = JpegSegmentReader.readSegments(file.toFile(), SEGMENTS);
            for (var reader : List.of(new ExifReader(), new XmpReader(), new PhotoshopReader(), new IptcReader())) {
                for (var type : reader.getSegmentTypes()) {
                    var wanted = StreamSupport.stream(segments.getSegments(type).spliterator(), false)
                            .filter(segment -> !startsWith(segment, MORE_XMP))
                            .toList();
                    reader.readJpegSegments(wanted, metadata, type);
                }
            }
        });
    }

    private static Metadata of(Path file, byte[] exif, byte[] xmp) throws IOException {
        return read(file, metadata -> {
            if (exif.length > 0) {
                new ExifReader().extract(new ByteArrayReader(exif), metadata);
            }
            if (xmp.length > 0) {
                new XmpReader().extract(xmp, metadata);
            }
        });
    }

    @FunctionalInterface
    private interface Reading {
        void into(Metadata metadata) throws IOException, JpegProcessingException;
    }

    /** As much as can be read: the picture may be good all the same, and its pixels are looked at elsewhere. */
    private static Metadata read(Path file, Reading reading) throws IOException {
        var metadata = new Metadata();
        try {
            reading.into(metadata);
        } catch (JpegProcessingException | RuntimeException unreadable) {
            // The readers of others throw whatever comes to them at what they do not understand.
            Log.warnf("What %s says beside its pixels is not read to its end: %s", file, unreadable);
        }
        return metadata;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
