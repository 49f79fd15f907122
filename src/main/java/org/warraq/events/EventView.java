package org.warraq.events;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.media.Image;
import org.warraq.people.Alias;
import org.warraq.people.PersonCard;
import org.warraq.sections.SectionCard;
import org.warraq.tags.TagCard;
import org.warraq.text.Direction;
import org.warraq.text.Languages;

/** An event, whole. */
public record EventView(
        @Schema(required = true) UUID id,
        @Schema(required = true, enumeration = "event") String kind,

        @Schema(required = true, description = "The language of the name.", example = "ar")
        String locale,

        @Schema(required = true) Direction direction,

        @Schema(required = true, example = "معرض الكتاب الأمازيغي")
        String name,

        @Schema(required = true, example = "معرض-الكتاب-الأمازيغي")
        String slug,

        @Schema(required = true, description = "Where the site shows it.", example = "/ar/events/معرض-الكتاب-الأمازيغي")
        String path,

        @Schema(description = "The path on the configured site.")
        String url,

        @Schema(required = true, description = "Other names under which it is known, in every language.")
        List<Alias> aliases,

        String description,
        @Schema(required = true) EventCategory category,
        @Schema(required = true) EventStatus status,
        @Schema(required = true) EventMoment start,

        @Schema(description = "In the same form as `start`; of whole days, the last one.")
        EventMoment end,

        @Schema(required = true) Attendance attendance,
        EventVenue venue,
        @Schema(required = true) List<EventOrganiser> organisers,
        @Schema(required = true) List<EventParticipant> participants,

        @Schema(description = "The event that it is part of.")
        EventCard partOf,

        @Schema(
                description = "How it recurs: a recurrence rule of RFC 5545, section 3.3.10.",
                example = "FREQ=WEEKLY;BYDAY=MO;COUNT=10")
        String recurrence,

        @Schema(description = "The event's own page, elsewhere.")
        String website,

        @Schema(required = true) List<SectionCard> sections,
        @Schema(required = true) List<TagCard> tags,
        Image image,
        ObjectNode custom,
        @Schema(required = true) Instant publishedAt,
        @Schema(required = true) Instant modifiedAt,
        @Schema(required = true) EventLinks links) {

    /** Where an event takes place. */
    public record EventVenue(
            @Schema(description = "The hall or building.") String name,

            @Schema(description = "The town.", example = "أنقرة")
            String locality,

            @Schema(description = "ISO 3166-1 alpha-2.", example = "TR")
            String country,

            @Schema(description = "Degrees north of the equator.", example = "39.9334")
            Double latitude,

            @Schema(description = "Degrees east of Greenwich.", example = "32.8597")
            Double longitude,

            @Schema(description = "Its page.") String url) {

        /** @param venue null if there is none */
        static EventVenue of(Venue venue, Languages languages, String locale) {
            var place = EventPlace.of(venue, languages, locale);
            return place == null
                    ? null
                    : new EventVenue(
                            place.name(),
                            place.locality(),
                            place.country(),
                            venue.latitude(),
                            venue.longitude(),
                            venue.url());
        }
    }

    /** Who holds it. */
    @Schema(description = "Either a `person` or, for everybody else, a `name`.")
    public record EventOrganiser(PersonCard person, String name) {}

    /** Who takes part in it. */
    public record EventParticipant(
            @Schema(description = "The title under which.") String as,
            @Schema(required = true) PersonCard person) {}

    /** Where to go from an event. */
    public record EventLinks(
            @Schema(required = true, description = "This event.")
            String self,

            @Schema(required = true, description = "The articles about it.")
            String articles,

            @Schema(required = true, description = "The events that are part of it.")
            String parts) {

        static EventLinks of(EventCard event) {
            return new EventLinks(
                    event.links().self(), "/v1/articles?event=" + event.id(), "/v1/events?partOf=" + event.id());
        }
    }
}
