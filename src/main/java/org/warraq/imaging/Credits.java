package org.warraq.imaging;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Stream;

/**
 * Whom a picture names, as agencies write it (IPTC Photo Metadata Standard 2023.1): by IPTC, else XMP, else EXIF.
 *
 * @param credit who made it and for whom, one after the other where both are told
 * @param takenAt by the camera's clock and zone; where it tells no zone, as if it had been set to UTC
 */
record Credits(String credit, String copyright, Instant takenAt, Orientation orientation) {
    private static final int LONGEST = 200;
    private static final Instant FIRST_PHOTOGRAPH = Instant.parse("1826-01-01T00:00:00Z");
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";

    static Credits of(Metadata metadata) {
        var iptc = metadata.getFirstDirectoryOfType(IptcDirectory.class);
        var exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        var xmp = metadata.getFirstDirectoryOfType(XmpDirectory.class);
        var maker = first(
                text(iptc, IptcDirectory.TAG_BY_LINE), item(xmp, "creator"), text(exif, ExifIFD0Directory.TAG_ARTIST));
        var agency = first(text(iptc, IptcDirectory.TAG_CREDIT), property(xmp, "Credit"));
        var copyright = first(
                text(iptc, IptcDirectory.TAG_COPYRIGHT_NOTICE),
                item(xmp, "rights"),
                text(exif, ExifIFD0Directory.TAG_COPYRIGHT));
        return new Credits(line(together(maker, agency)), line(copyright), takenAt(metadata, iptc), orientation(exif));
    }

    private static String together(String maker, String agency) {
        if (maker == null || agency == null) {
            return maker == null ? agency : maker;
        }
        return agency.contains(maker) ? agency : maker + " / " + agency;
    }

    private static Instant takenAt(Metadata metadata, IptcDirectory iptc) {
        var exif = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        var taken = exif == null ? null : exif.getDateOriginal(TimeZone.getTimeZone("UTC"));
        Date date = taken == null && iptc != null ? iptc.getDateCreated() : taken;
        // A clock that was never set says zero.
        return date == null || date.toInstant().isBefore(FIRST_PHOTOGRAPH) ? null : date.toInstant();
    }

    private static Orientation orientation(ExifIFD0Directory exif) {
        try {
            return exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? Orientation.UPRIGHT
                    : new Orientation(exif.getInt(ExifIFD0Directory.TAG_ORIENTATION));
        } catch (MetadataException notANumber) {
            return Orientation.UPRIGHT;
        }
    }

    private static String first(String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static String text(Directory directory, int tag) {
        if (directory == null) {
            return null;
        }
        var several = directory.getStringArray(tag);
        return several == null || several.length < 2 ? directory.getString(tag) : String.join(", ", several);
    }

    private static String item(XmpDirectory directory, String name) {
        return read(directory, xmp -> {
            var item = xmp.getArrayItem(DUBLIN_CORE, name, 1);
            return item == null ? null : item.getValue();
        });
    }

    private static String property(XmpDirectory directory, String name) {
        return read(directory, xmp -> xmp.getPropertyString(PHOTOSHOP, name));
    }

    private static String read(XmpDirectory directory, Reading reading) {
        try {
            var xmp = directory == null ? null : directory.getXMPMeta();
            return xmp == null ? null : reading.of(xmp);
        } catch (XMPException otherwiseWritten) {
            return null;
        }
    }

    @FunctionalInterface
    private interface Reading {
        String of(XMPMeta xmp) throws XMPException;
    }

    /** One line without what cannot be seen, of a length that an editor would write. */
    private static String line(String text) {
        if (text == null) {
            return null;
        }
        var clean = text.codePoints()
                .map(point -> isSeen(point) ? point : ' ')
                .limit(10L * LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip()
                .replaceAll("\\s+", " ");
        var cut = clean.codePointCount(0, clean.length()) <= LONGEST
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST));
        return cut.isBlank() ? null : cut.strip();
    }

    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            // Marks of direction and joiners, which Arabic needs, are let through; what turns a whole line is not.
            case Character.FORMAT -> (point < 0x202A || point > 0x202E) && (point < 0x2066 || point > 0x2069);
            default -> true;
        };
    }
}
