package org.warraq.imaging;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Pictures as cameras, agencies and attackers make them, drawn by code. */
public final class DrawnPictures {

    private DrawnPictures() {}

    public static BufferedImage drawn(int width, int height, Consumer<Graphics2D> drawing) {
        return drawn(width, height, BufferedImage.TYPE_INT_RGB, drawing);
    }

    public static BufferedImage drawn(int width, int height, int type, Consumer<Graphics2D> drawing) {
        var picture = new BufferedImage(width, height, type);
        var canvas = picture.createGraphics();
        drawing.accept(canvas);
        canvas.dispose();
        return picture;
    }

    /** Red at the left, blue at the right: which side is which is seen after any turn. */
    public static BufferedImage redAndBlue(int width, int height) {
        return drawn(width, height, canvas -> {
            canvas.setColor(Color.RED);
            canvas.fillRect(0, 0, width / 2, height);
            canvas.setColor(Color.BLUE);
            canvas.fillRect(width / 2, 0, width - width / 2, height);
        });
    }

    public static BufferedImage plain(int width, int height, Color colour) {
        return drawn(width, height, canvas -> {
            canvas.setColor(colour);
            canvas.fillRect(0, 0, width, height);
        });
    }

    public static byte[] encoded(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, bytes)) {
                throw new IllegalArgumentException("No writer of " + format);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] jpeg(BufferedImage picture) {
        return encoded(picture, "jpeg");
    }

    public static byte[] png(BufferedImage picture) {
        return encoded(picture, "png");
    }

    /** A JPEG in several scans, the last of them that many times over. */
    public static byte[] scanned(BufferedImage picture, int times) {
        var bytes = new ByteArrayOutputStream();
        var writer = jdkWriter("com.sun.imageio.plugins.jpeg.JPEGImageWriter", "jpeg");
        var progressive = writer.getDefaultWriteParam();
        progressive.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), progressive);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var jpeg = bytes.toByteArray();
        var end = jpeg.length - 2;
        var last = end;
        while (jpeg[last] != -1 || jpeg[last + 1] != (byte) 0xDA) {
            last--;
        }
        var all = new ByteArrayOutputStream();
        all.write(jpeg, 0, last);
        for (var time = 0; time < times; time++) {
            all.write(jpeg, last, end - last);
        }
        all.write(jpeg, end, 2);
        return all.toByteArray();
    }

    /** A segment after the first two bytes. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[]... parts) {
        var content = joined(parts);
        var head =
                new byte[] {(byte) 0xFF, (byte) marker, (byte) (content.length + 2 >> 8), (byte) (content.length + 2)};
        return joined(Arrays.copyOf(jpeg, 2), head, content, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** EXIF with an orientation, an artist and a copyright. */
    public static byte[] withExif(byte[] jpeg, int orientation, String artist) {
        return withSegment(jpeg, 0xE1, latin("Exif\0\0"), exif(orientation, artist));
    }

    public static byte[] exif(int orientation, String artist) {
        var text = (artist + "\0").getBytes(StandardCharsets.UTF_8);
        var tiff = ByteBuffer.allocate(64 + text.length);
        tiff.put(latin("MM")).putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x013B).putShort((short) 2).putInt(text.length).putInt(38);
        tiff.putInt(0);
        tiff.put(text);
        return Arrays.copyOf(tiff.array(), tiff.position());
    }

    /** EXIF that tells when it was taken, and the zone if it is not null. */
    public static byte[] withTimeTaken(byte[] jpeg, String time, String zone) {
        var tiff = ByteBuffer.allocate(120);
        tiff.put(latin("MM")).putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(26).putInt(0);
        tiff.putShort((short) (zone == null ? 1 : 2));
        tiff.putShort((short) 0x9003).putShort((short) 2).putInt(20).putInt(60);
        if (zone != null) {
            tiff.putShort((short) 0x9011).putShort((short) 2).putInt(7).putInt(80);
        }
        tiff.position(60).put(latin(time)).position(80).put(latin(zone == null ? "" : zone));
        return withSegment(jpeg, 0xE1, latin("Exif\0\0"), tiff.array());
    }

    /** IPTC as Photoshop keeps it, in UTF-8. */
    public static byte[] withIptc(byte[] jpeg, String maker, String credit, String copyright) {
        var iptc = joined(
                new byte[] {0x1C, 1, 90, 0, 3, 0x1B, '%', 'G'},
                record(80, maker),
                record(110, credit),
                record(116, copyright));
        var size = ByteBuffer.allocate(4).putInt(iptc.length).array();
        var pad = new byte[iptc.length % 2];
        return withSegment(
                jpeg, 0xED, latin("Photoshop 3.0\0"), latin("8BIM"), new byte[] {4, 4, 0, 0}, size, iptc, pad);
    }

    private static byte[] record(int dataset, String text) {
        var value = text.getBytes(StandardCharsets.UTF_8);
        return joined(new byte[] {0x1C, 2, (byte) dataset, (byte) (value.length >> 8), (byte) value.length}, value);
    }

    public static byte[] withXmp(byte[] jpeg, String xmp) {
        return withSegment(jpeg, 0xE1, latin("http://ns.adobe.com/xap/1.0/\0"), xmp.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] withProfile(byte[] jpeg, ICC_Profile profile) {
        return withSegment(jpeg, 0xE2, latin("ICC_PROFILE\0"), new byte[] {1, 1}, profile.getData());
    }

    /** A PNG whose colours are those of the profile. */
    public static byte[] pngWithProfile(BufferedImage picture, ICC_Profile profile) {
        var deflated = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(deflated)) {
            deflating.write(profile.getData());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return withChunk(png(picture), "iCCP", joined(latin("P3\0\0"), deflated.toByteArray()));
    }

    /** A chunk after the header. */
    public static byte[] withChunk(byte[] png, String name, byte[] content) {
        int afterHeader = 8 + 25;
        return joined(
                Arrays.copyOf(png, afterHeader),
                chunk(name, content),
                Arrays.copyOfRange(png, afterHeader, png.length));
    }

    private static byte[] chunk(String name, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        var checksum = new CRC32();
        checksum.update(latin(name));
        checksum.update(content);
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(content.length);
            out.write(latin(name));
            out.write(content);
            out.writeInt((int) checksum.getValue());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A PNG that says to be that large, with hardly any pixels in it. */
    public static byte[] pngOfSize(int width, int height) {
        var header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                chunk("IHDR", header),
                chunk("IDAT", new byte[] {0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1}),
                chunk("IEND", new byte[0]));
    }

    /** The wide colours of phones: sRGB's curve with other primaries (SMPTE EG 432-1, adapted to D50). */
    public static ICC_Profile displayP3() {
        var profile = ICC_Profile.getInstance(
                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        profile.setData(ICC_Profile.icSigRedColorantTag, xyz(0.51512, 0.24120, -0.00105));
        profile.setData(ICC_Profile.icSigGreenColorantTag, xyz(0.29198, 0.69225, 0.04189));
        profile.setData(ICC_Profile.icSigBlueColorantTag, xyz(0.15710, 0.06657, 0.78407));
        return profile;
    }

    private static byte[] xyz(double... values) {
        var tag = ByteBuffer.allocate(20).put(latin("XYZ ")).putInt(0);
        for (var value : values) {
            tag.putInt((int) Math.round(value * 65536));
        }
        return tag.array();
    }

    /** Four inks, as they are printed, each 0 to 255; Adobe's programs store them the other way round and say so. */
    public static byte[] cmyk(int width, int height, int... inks) {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                for (var ink = 0; ink < 4; ink++) {
                    raster.setSample(x, y, ink, 255 - inks[ink]);
                }
            }
        }
        var bytes = new ByteArrayOutputStream();
        var writer = jdkWriter("com.sun.imageio.plugins.jpeg.JPEGImageWriter", "jpeg");
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var adobe = joined(latin("Adobe"), new byte[] {0, 100, 0, 0, 0, 0, 0});
        return withSegment(bytes.toByteArray(), 0xEE, adobe);
    }

    private static ImageWriter jdkWriter(String name, String format) {
        var writers = ImageIO.getImageWritersByFormatName(format);
        while (writers.hasNext()) {
            var writer = writers.next();
            if (writer.getClass().getName().equals(name)) {
                return writer;
            }
        }
        throw new IllegalStateException("No " + name);
    }

    /** A GIF of several pictures. */
    public static byte[] animatedGif(BufferedImage... frames) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (var frame : frames) {
                var type = ImageTypeSpecifier.createFromRenderedImage(frame);
                writer.writeToSequence(new IIOImage(frame, null, writer.getDefaultImageMetadata(type, null)), null);
            }
            writer.endWriteSequence();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A GIF whose picture lies somewhere on a larger screen. */
    static byte[] gifOnScreen(int width, int height, BufferedImage picture, int left, int top) {
        var gif = ByteBuffer.wrap(encoded(picture, "gif")).order(ByteOrder.LITTLE_ENDIAN);
        gif.putShort(6, (short) width).putShort(8, (short) height);
        var at = 13 + ((gif.get(10) & 0x80) == 0 ? 0 : 3 << (gif.get(10) & 7) + 1);
        while (gif.get(at) != 0x2C) {
            at += 2;
            while (gif.get(at) != 0) {
                at += 1 + (gif.get(at) & 0xFF);
            }
            at++;
        }
        gif.putShort(at + 1, (short) left).putShort(at + 3, (short) top);
        return gif.array();
    }

    /** As little of an AVIF as tells its type and size, and that it is to be turned by a quarter. */
    static byte[] turnedAvif(int width, int height) {
        var size = box(
                "ispe",
                ByteBuffer.allocate(12).putInt(0).putInt(width).putInt(height).array());
        return joined(
                box("ftyp", latin("avif\0\0\0\0avifmif1")),
                box("meta", new byte[4], box("iprp", box("ipco", size, box("irot", new byte[] {3})))),
                box("mdat", new byte[64]));
    }

    /** As little of an AVIF as tells its type and size. */
    public static byte[] avif(int width, int height) {
        var size = box(
                "ispe",
                ByteBuffer.allocate(12).putInt(0).putInt(width).putInt(height).array());
        return joined(
                box("ftyp", latin("avif\0\0\0\0avifmif1")),
                box("meta", new byte[4], box("iprp", box("ipco", size))),
                box("mdat", new byte[64]));
    }

    /** As little of an MP4 as tells its type and length. */
    public static byte[] mp4(String brand, int millis) {
        var head = ByteBuffer.allocate(100)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(1000)
                .putInt(millis)
                .array();
        return joined(
                box("ftyp", latin(brand + "\0\0\0\0" + brand)),
                box("mdat", new byte[512]),
                box("moov", box("mvhd", head)));
    }

    static byte[] box(String name, byte[]... parts) {
        var content = joined(parts);
        return joined(ByteBuffer.allocate(4).putInt(content.length + 8).array(), latin(name), content);
    }

    public static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
