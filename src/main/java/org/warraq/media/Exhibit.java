package org.warraq.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.warraq.imaging.AcceptedType;
import org.warraq.imaging.FocalPoint;
import org.warraq.imaging.Presets;
import org.warraq.imaging.Rendition;

/**
 * What delivery knows of an asset whose file is asked for.
 *
 * @param clean what everybody is given in place of the original, which may say where it was taken; empty if nothing
 * @param blocked whether nobody is to see it, whatever shows it
 * @param shown whether something live shows it and its rights have not ended
 * @param rightsUntil null if they do not end
 */
record Exhibit(
        UUID id,
        Original original,
        long bytes,
        List<Rendition> renditions,
        Optional<Rendition> clean,
        String fileName,
        boolean blocked,
        boolean shown,
        Instant rightsUntil) {

    /** One look at the primary key and one at the index of what looks at what. */
    static final String STATEMENT = """
            select m.id, m.sha256, m.hash, m.bytes, m.media_type, m.width, m.height, m.renderable, m.rights_until,
                   m.blocked_at is not null as blocked,
                   (m.rights_until is null or m.rights_until > now())
                       and %s as shown,
                   coalesce(m.content ->> 'fileName', m.label) as file_name,
                   (m.content #>> '{focalPoint,x}')::float8 as x, (m.content #>> '{focalPoint,y}')::float8 as y
            from media m where m.id = ?""".formatted(MediaGalleys.shown("m.id"));

    private static final String CLEAN = "picture.";

    /** Empty if there is no row. */
    static Optional<Exhibit> of(ResultSet row) throws SQLException {
        if (!row.next()) {
            return Optional.empty();
        }
        var mediaType = row.getString("media_type");
        var x = row.getObject("x", Double.class);
        var y = row.getObject("y", Double.class);
        var focus = x == null || y == null ? FocalPoint.CENTRE : new FocalPoint(x, y);
        var type = AcceptedType.of(mediaType)
                .orElseThrow(() -> new IllegalStateException("An asset of type " + mediaType + " is not to be kept"));
        var width = row.getObject("width", Integer.class);
        var height = row.getObject("height", Integer.class);
        var rightsUntil = row.getTimestamp("rights_until");
        return Optional.of(new Exhibit(
                row.getObject("id", UUID.class),
                new Original(row.getString("sha256"), row.getString("hash"), type, focus),
                row.getLong("bytes"),
                row.getBoolean("renderable") ? Presets.of(mediaType, width, height) : List.of(),
                clean(mediaType, row.getBoolean("renderable"), width, height),
                row.getString("file_name"),
                row.getBoolean("blocked"),
                row.getBoolean("shown"),
                rightsUntil == null ? null : rightsUntil.toInstant()));
    }

    /** What everybody is given of a picture that can be cleaned; the others are given as they came. */
    static Optional<Rendition> clean(String mediaType, boolean renderable, Integer width, Integer height) {
        return renderable ? Presets.clean(mediaType, width, height) : Optional.empty();
    }

    /** The rendition of that name, the clean copy among them. */
    Optional<Rendition> rendition(String file) {
        return Presets.named(
                file, Stream.concat(renditions.stream(), clean.stream()).toList());
    }

    boolean isOriginal(String file) {
        return file.equals(originalName());
    }

    /**
     * What there is in the place of a file at that address: itself, or, where the hash is of before, what is nearest to it
     * now. Whoever is not of the desk gets the clean copy in the place of an original.
     */
    Optional<String> inPlaceOf(String hash, String file, boolean desk) {
        var whole = desk && !file.startsWith(CLEAN) ? originalName() : wholeName();
        if (rendition(file).isPresent() || file.equals(whole)) {
            return Optional.of(file);
        }
        if (isNow(hash)) {
            return Optional.of(whole).filter(present -> isOriginal(file));
        }
        return Presets.isWhole(file) ? Optional.of(whole) : nearest(file).or(() -> standIn(file, whole));
    }

    /** Whether an address with that hash is a present one. */
    boolean isNow(String hash) {
        return original.hash().equals(hash);
    }

    private Optional<String> nearest(String file) {
        return Presets.nearest(file, renditions).map(Rendition::fileName);
    }

    /** A picture of which none smaller are made stands for all of them. */
    private Optional<String> standIn(String file, String whole) {
        return Optional.of(whole)
                .filter(picture -> Presets.isName(file))
                .filter(picture -> original.type().mediaType().startsWith("image/"));
    }

    private String originalName() {
        return "original." + original.type().extension();
    }

    private String wholeName() {
        return clean.map(Rendition::fileName).orElseGet(this::originalName);
    }

    /** Where a file of it is now. */
    String path(String file) {
        return MediaAddresses.path(id, original.hash(), file);
    }

    /** What it is called where it is saved: ending as its bytes do, so that nothing else opens it. */
    String savedAs(String extension) {
        return FileNames.ending(fileName, extension);
    }
}
