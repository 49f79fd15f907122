package org.warraq.people;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.text.Direction;
import org.warraq.text.Languages;

/** A post, in one language: the one asked for, or the first in which it has a title. */
public record PositionView(
        @Schema(required = true, description = "The language of title and organisation.", example = "ar")
        String locale,

        @Schema(required = true) Direction direction,

        @Schema(required = true, example = "المدير العام للأمن الوطني")
        String title,

        @Schema(example = "المديرية العامة للأمن الوطني") String organisation,

        @Schema(description = "The first day; absent if unknown.", example = "2015-05-15")
        LocalDate from,

        @Schema(description = "The last day; absent if it is held or that is unknown.", example = "2024-12-08")
        LocalDate to) {

    static PositionView of(Position position, Languages languages, String asked) {
        var locale = position.title().localeFor(languages, asked).orElseThrow();
        var organisation = position.organisation();
        return new PositionView(
                locale,
                Direction.of(locale),
                position.title().get(locale),
                organisation == null ? null : organisation.get(locale),
                position.from(),
                position.to());
    }
}
