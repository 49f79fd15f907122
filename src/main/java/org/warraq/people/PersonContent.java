package org.warraq.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.CustomFields;
import org.warraq.http.RequestRecord;
import org.warraq.http.SelfChecking;
import org.warraq.http.Violations;
import org.warraq.media.Picture;
import org.warraq.text.CodePoints;
import org.warraq.text.Localized;
import org.warraq.text.OneLine;
import org.warraq.text.SlugForm;
import org.warraq.text.WebAddresses;

/** What an editor writes about a person. There is no place for contact data: all of it is public. */
@RequestRecord
@Schema(description = "A person, as it is written.")
public record PersonContent(
        @NotNull
        @OneLine
        @CodePoints(min = 1, max = 200)
        @Schema(required = true, description = "At most 200 characters in each language.")
        Localized name,

        @SlugForm @Schema(description = "At most 80 characters in each language; made from the name if left out.")
        Localized slug,

        @OneLine
        @CodePoints(min = 1, max = 200)
        @Schema(
                description =
                        "The name as lists order it, family name first; the name itself in a language that is left out.")
        Localized sortName,

        @Size(max = MOST_ALIASES)
        @Schema(description = "Other names, transliterations and nicknames.", maxItems = MOST_ALIASES)
        List<@NotNull @Valid Alias> aliases,

        @Size(max = MOST_POSITIONS)
        @Schema(description = "Posts that the person holds or held.", maxItems = MOST_POSITIONS)
        List<@NotNull @Valid Position> positions,

        @CodePoints(min = 1, max = 5000) @Schema(description = "At most 5,000 characters in each language.")
        Localized biography,

        @Size(max = MOST_ADDRESSES)
        @Schema(
                description = "Pages elsewhere about the same person: https addresses of at most 2,000 characters.",
                maxItems = MOST_ADDRESSES,
                examples = "[\"https://www.wikidata.org/wiki/Q42\"]")
        List<@NotNull String> sameAs,

        @Schema(description = "Whether the person writes for the publication; false if left out.")
        Boolean isAuthor,

        @Valid Picture image,

        @CustomFields @Schema(description = "Fields of the publisher's own; at most 16 KB.")
        ObjectNode custom)
        implements SelfChecking {

    static final int MOST_ALIASES = 30;
    static final int MOST_POSITIONS = 50;
    static final int MOST_ADDRESSES = 20;

    public PersonContent {
        aliases = aliases == null ? List.of() : aliases;
        positions = positions == null ? List.of() : positions;
        sameAs = sameAs == null ? List.of() : sameAs;
        isAuthor = isAuthor != null && isAuthor;
    }

    /** With the names, posts, texts and pages of {@code other}, who turned out to be the same. */
    PersonContent joined(PersonContent other) {
        return new PersonContent(
                name.joined(other.name),
                slug,
                sortName == null ? other.sortName : sortName.joined(other.sortName),
                Alias.joined(name, aliases, other.name, other.aliases),
                both(positions, other.positions),
                biography == null ? other.biography : biography.joined(other.biography),
                both(sameAs, other.sameAs),
                isAuthor || other.isAuthor,
                image == null ? other.image : image,
                custom);
    }

    private static <T> List<T> both(List<T> own, List<T> others) {
        return Stream.concat(own.stream(), others.stream()).distinct().toList();
    }

    @Override
    public void check(Violations violations) {
        for (var index = 0; index < aliases.size(); index++) {
            if (aliases.get(index) != null) {
                aliases.get(index).check(violations.at("aliases").at(index));
            }
        }
        for (var index = 0; index < positions.size(); index++) {
            if (positions.get(index) != null) {
                positions.get(index).check(violations.at("positions").at(index));
            }
        }
        for (var index = 0; index < sameAs.size(); index++) {
            WebAddresses.checkSecure(sameAs.get(index), violations.at("sameAs").at(index));
        }
    }
}
