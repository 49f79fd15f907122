package org.warraq.events;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.CustomFields;
import org.warraq.http.RequestRecord;
import org.warraq.http.SelfChecking;
import org.warraq.http.Violations;
import org.warraq.media.Picture;
import org.warraq.people.Alias;
import org.warraq.text.CodePoints;
import org.warraq.text.Localized;
import org.warraq.text.OneLine;
import org.warraq.text.SlugForm;
import org.warraq.text.WebAddresses;

/** What an editor writes about an event. */
@RequestRecord
@Schema(description = "An event, as it is written.")
public record EventContent(
        @NotNull
        @OneLine
        @CodePoints(min = 1, max = 300)
        @Schema(required = true, description = "At most 300 characters in each language.")
        Localized name,

        @SlugForm @Schema(description = "At most 80 characters in each language; made from the name if left out.")
        Localized slug,

        @Size(max = 30) @Schema(description = "Other names under which it is known and found.", maxItems = 30)
        List<@NotNull @Valid Alias> aliases,

        @CodePoints(min = 1, max = 5000) @Schema(description = "At most 5,000 characters in each language.")
        Localized description,

        @Schema(description = "`other` if left out.") EventCategory category,

        @NotNull @Schema(required = true) EventTime start,

        @Schema(description = "In the same form as `start`, and not before it; of whole days, the last one.")
        EventTime end,

        @Schema(description = "`scheduled` if left out.") EventStatus status,

        @Schema(description = "`in-person` if left out.") Attendance attendance,

        @Valid Venue venue,

        @Size(max = 10) @Schema(maxItems = 10) List<@NotNull @Valid Organiser> organisers,

        @Size(max = 100) @Schema(maxItems = 100) List<@NotNull @Valid Participant> participants,

        @Schema(description = "The id of the event that it is part of.")
        UUID partOf,

        @Schema(
                description = "How it recurs: a recurrence rule of RFC 5545, section 3.3.10, without `RRULE:`.",
                example = "FREQ=WEEKLY;BYDAY=MO;COUNT=10")
        String recurrence,

        @Schema(description = "Its own page: an http or https address.", example = "https://example.org/igef24")
        String url,

        @Size(max = 10) @Schema(description = "The ids of the sections that it belongs to.", maxItems = 10)
        List<@NotNull UUID> sections,

        @Size(max = 30) @Schema(description = "The ids of its tags.", maxItems = 30)
        List<@NotNull UUID> tags,

        @Valid Picture image,

        @CustomFields @Schema(description = "Fields of the publisher's own; at most 16 KB.")
        ObjectNode custom)
        implements SelfChecking {

    public EventContent {
        aliases = aliases == null ? List.of() : aliases;
        category = category == null ? EventCategory.OTHER : category;
        status = status == null ? EventStatus.SCHEDULED : status;
        attendance = attendance == null ? Attendance.IN_PERSON : attendance;
        organisers = organisers == null ? List.of() : organisers;
        participants = participants == null ? List.of() : participants;
        sections = sections == null ? List.of() : sections;
        tags = tags == null ? List.of() : tags;
    }

    /** With the names and the description of {@code other}, which turned out to be the same. */
    EventContent joined(EventContent other) {
        return new EventContent(
                name.joined(other.name),
                slug,
                Alias.joined(name, aliases, other.name, other.aliases),
                description == null ? other.description : description.joined(other.description),
                category,
                start,
                end,
                status,
                attendance,
                venue,
                organisers,
                participants,
                partOf,
                recurrence,
                url,
                sections,
                tags,
                image == null ? other.image : image,
                custom);
    }

    @Override
    public void check(Violations violations) {
        checkTimes(violations);
        if (venue != null) {
            venue.check(violations.at("venue"));
        }
        for (var index = 0; index < aliases.size(); index++) {
            if (aliases.get(index) != null) {
                aliases.get(index).check(violations.at("aliases").at(index));
            }
        }
        for (var index = 0; index < organisers.size(); index++) {
            if (organisers.get(index) != null) {
                organisers.get(index).check(violations.at("organisers").at(index));
            }
        }
        if (recurrence != null) {
            Recurrence.problem(recurrence)
                    .ifPresent(problem -> violations.add("recurrence", "invalid-recurrence", problem));
        }
        WebAddresses.check(url, violations.at("url"));
        refuseTwice(sections, violations.at("sections"));
        refuseTwice(tags, violations.at("tags"));
    }

    private void checkTimes(Violations violations) {
        // Both are looked at, so that all that is wrong is told at once.
        var startIsGood = start != null && start.check(violations.at("start"));
        var endIsGood = end != null && end.check(violations.at("end"));
        if (!startIsGood || !endIsGood) {
            return;
        }
        if (start.dated() != end.dated()) {
            violations.add("end", "other-form", "must be in the same form as `start`");
            return;
        }
        if (end.instant().isBefore(start.instant())) {
            violations.add("end", "before-start", "must not lie before `start`");
        }
    }

    private static void refuseTwice(List<UUID> ids, Violations place) {
        var seen = new HashSet<UUID>();
        for (var index = 0; index < ids.size(); index++) {
            if (ids.get(index) != null && !seen.add(ids.get(index))) {
                place.at(index).add("repeated", "is named twice");
            }
        }
    }
}
