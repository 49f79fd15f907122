package org.warraq.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.warraq.imaging.AcceptedType;
import org.warraq.imaging.FocalPoint;
import org.warraq.imaging.Presets;
import org.warraq.imaging.Rendition;

/**
 * What delivery knows of an asset whose file is asked for.
 *
 * @param blocked whether nobody is to see it, whatever shows it
 * @param shown whether something live shows it and its rights have not ended
 * @param rightsUntil null if they do not end
 */
record Exhibit(
        UUID id,
        Original original,
        long bytes,
        List<Rendition> renditions,
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
        var rightsUntil = row.getTimestamp("rights_until");
        return Optional.of(new Exhibit(
                row.getObject("id", UUID.class),
                new Original(row.getString("sha256"), row.getString("hash"), type, focus),
                row.getLong("bytes"),
                row.getBoolean("renderable")
                        ? Presets.of(mediaType, row.getInt("width"), row.getInt("height"))
                        : List.of(),
                row.getString("file_name"),
                row.getBoolean("blocked"),
                row.getBoolean("shown"),
                rightsUntil == null ? null : rightsUntil.toInstant()));
    }

    /** Whether there is a file of that name, the original's among them. */
    boolean has(String file) {
        return isOriginal(file) || Presets.named(file, renditions).isPresent();
    }

    boolean isOriginal(String file) {
        return file.equals("original." + original.type().extension());
    }

    /** Where a file of it is now. */
    String path(String file) {
        return MediaAddresses.path(id, original.hash(), file);
    }

    /** What it is called where it is saved: ending as its bytes do, so that nothing else opens it. */
    String savedAs(String extension) {
        return fileName.replaceFirst("(?<=.)\\.[^.]{1,5}$", "") + "." + extension;
    }
}
