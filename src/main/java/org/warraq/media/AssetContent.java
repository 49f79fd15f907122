package org.warraq.media;

import jakarta.validation.Valid;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.RequestRecord;
import org.warraq.http.SelfChecking;
import org.warraq.http.Violations;
import org.warraq.imaging.FocalPoint;
import org.warraq.imaging.Inspected;
import org.warraq.text.CodePoints;
import org.warraq.text.Languages;
import org.warraq.text.Localized;
import org.warraq.text.OneLine;

/** What an editor writes about an asset. */
@RequestRecord
@Schema(description = "What is known about an asset, as it is written.")
public record AssetContent(
        @OneLine
        @CodePoints(min = 1, max = 255)
        @Schema(
                description =
                        "What it is called where it is downloaded, without a folder; at most 255 characters. Stays as"
                                + " it was if left out.",
                example = "محمد السادس.jpg")
        String fileName,

        @CodePoints(min = 1, max = 1000)
        @Schema(
                description =
                        "What a picture shows, for who does not see it; at most 1,000 characters in each language.")
        Localized alt,

        @CodePoints(min = 1, max = 1000) @Schema(description = "At most 1,000 characters in each language.")
        Localized caption,

        @OneLine
        @CodePoints(min = 1, max = 200)
        @Schema(description = "Whom to name beside it; at most 200 characters.", example = "سناء الكتاني / وكالة")
        String credit,

        @OneLine
        @CodePoints(min = 1, max = 200)
        @Schema(description = "On which terms it may be used; at most 200 characters.", example = "CC BY 4.0")
        String licence,

        @Schema(description = "When the right to show it ends: from then on nobody sees it.")
        Instant rightsUntil,

        @Schema(description = "When it was taken or recorded.")
        Instant takenAt,

        @OneLine
        @CodePoints(min = 1, max = 200)
        @Schema(description = "Where; at most 200 characters.", example = "الرباط")
        String place,

        @Valid @Schema(description = "What every crop of a picture is to show; its middle if left out.")
        FocalPoint focalPoint)
        implements SelfChecking {

    /** Nothing that an editor said. */
    static final AssetContent NONE = new AssetContent(null, null, null, null, null, null, null, null, null);

    @Override
    public void check(Violations violations) {
        if (fileName != null && (fileName.contains("/") || fileName.contains("\\"))) {
            violations.add("fileName", "invalid", "must not name a folder");
        }
    }

    AssetContent named(String name) {
        return new AssetContent(name, alt, caption, credit, licence, rightsUntil, takenAt, place, focalPoint);
    }

    /** With what the file says of itself where the editor says nothing. */
    AssetContent with(Inspected file) {
        return new AssetContent(
                fileName,
                alt,
                caption,
                credit == null ? file.credit() : credit,
                licence == null ? file.copyright() : licence,
                rightsUntil,
                takenAt == null ? file.takenAt() : takenAt,
                place,
                focalPoint);
    }

    /** What the desk calls it. */
    String label(Languages languages) {
        if (alt != null) {
            return alt.text(languages, null);
        }
        return caption == null ? fileName : caption.text(languages, null);
    }

    /** Everything in which the library looks for words. */
    String searched() {
        var texts = new StringBuilder(fileName);
        for (var text : new Localized[] {alt, caption}) {
            if (text != null) {
                text.texts().values().forEach(one -> texts.append('\n').append(one));
            }
        }
        for (var text : new String[] {credit, licence, place}) {
            texts.append('\n').append(text == null ? "" : text);
        }
        return texts.toString();
    }
}
