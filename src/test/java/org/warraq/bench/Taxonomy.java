package org.warraq.bench;

import io.quarkus.arc.Arc;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.warraq.access.Actor;
import org.warraq.editorial.Editing;
import org.warraq.editorial.PublishOrder;
import org.warraq.events.EventCategory;
import org.warraq.events.EventContent;
import org.warraq.events.EventKind;
import org.warraq.events.EventTime;
import org.warraq.events.Participant;
import org.warraq.events.Venue;
import org.warraq.people.PersonContent;
import org.warraq.people.PersonKind;
import org.warraq.sections.SectionContent;
import org.warraq.sections.SectionKind;
import org.warraq.tags.TagContent;
import org.warraq.tags.TagDesk;
import org.warraq.text.Localized;

/** What articles stand in and speak of, published as an editor would: 20 sections on two levels, people, events, tags. */
public final class Taxonomy {

    private static final Instant MOMENT = Instant.parse("2015-01-01T00:00:00Z");
    private static final List<String> COUNTRIES = List.of("MA", "TR", "FR", "EG", "SA", "ES", "US", "QA");
    private static final int AUTHORS = 20;

    private static final List<UUID> ROOTS = ids(1, 5);
    private static final List<UUID> LEAVES = ids(2, 15);
    private static final List<UUID> PEOPLE = ids(3, 50);
    private static final List<UUID> EVENTS = ids(4, 300);
    private static final List<UUID> TAGS = ids(5, 200);

    private final Editing editing = Arc.container().select(Editing.class).get();
    private final Prose prose = new Prose(new Random(42));

    private Taxonomy() {}

    public static List<UUID> roots() {
        return ROOTS;
    }

    /** Those in which articles stand: three in each root. */
    public static List<UUID> leaves() {
        return LEAVES;
    }

    public static List<UUID> authors() {
        return PEOPLE.subList(0, AUTHORS);
    }

    /** Those of whom articles speak. */
    public static List<UUID> others() {
        return PEOPLE.subList(AUTHORS, PEOPLE.size());
    }

    public static List<UUID> events() {
        return EVENTS;
    }

    public static List<UUID> tags() {
        return TAGS;
    }

    static void publish() {
        var taxonomy = new Taxonomy();
        taxonomy.sections();
        taxonomy.people();
        taxonomy.carriable();
        taxonomy.agenda();
    }

    private void sections() {
        var kind = Arc.container().select(SectionKind.class).get();
        for (var place = 0; place < ROOTS.size() + LEAVES.size(); place++) {
            var root = place < ROOTS.size();
            var leaf = place - ROOTS.size();
            var content = new SectionContent(
                    name("قسم", place), null, null, root ? null : ROOTS.get(leaf / 3), place, null, null, null);
            editing.create(kind, root ? ROOTS.get(place) : LEAVES.get(leaf), content, PublishOrder.NOW, Actor.SYSTEM);
        }
    }

    private void people() {
        var kind = Arc.container().select(PersonKind.class).get();
        for (var place = 0; place < PEOPLE.size(); place++) {
            var content = new PersonContent(
                    name("", place),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    Localized.of("ar", prose.paragraph("ar")),
                    List.of(),
                    place < AUTHORS,
                    null,
                    null);
            editing.create(kind, PEOPLE.get(place), content, PublishOrder.NOW, Actor.SYSTEM);
        }
    }

    private void carriable() {
        var desk = Arc.container().select(TagDesk.class).get();
        for (var place = 0; place < TAGS.size(); place++) {
            desk.create(TAGS.get(place), new TagContent(name("", place), null, null), Actor.SYSTEM);
        }
    }

    private void agenda() {
        var kind = Arc.container().select(EventKind.class).get();
        for (var place = 0; place < EVENTS.size(); place++) {
            editing.create(kind, EVENTS.get(place), event(place), PublishOrder.NOW, Actor.SYSTEM);
        }
    }

    /** One every four days from 2024 on; every third by the clock, every tenth part of the first, some of them long. */
    private EventContent event(int place) {
        var day = LocalDate.of(2024, 1, 1).plusDays(4L * place);
        var timed = place % 3 == 0;
        var start = timed
                ? new EventTime(null, LocalDateTime.of(day, java.time.LocalTime.of(9, 30)), "Africa/Casablanca")
                : new EventTime(day, null, null);
        var end = timed ? null : new EventTime(day.plusDays(place % 50 == 1 ? 120 : place % 4), null, null);
        return new EventContent(
                name("ملتقى", place),
                null,
                List.of(),
                Localized.of("ar", prose.paragraph("ar")),
                EventCategory.values()[place % EventCategory.values().length],
                start,
                end,
                null,
                null,
                new Venue(null, Localized.of("ar", prose.words("ar", 1)), one(COUNTRIES, place), null, null, null),
                List.of(),
                List.of(new Participant(one(PEOPLE, place), null), new Participant(one(PEOPLE, place * 7L + 3), null)),
                place % 10 == 9 ? EVENTS.get(0) : null,
                null,
                null,
                List.of(one(LEAVES, place)),
                List.of(one(TAGS, place), one(TAGS, place + 100L)),
                null,
                null);
    }

    /** Every other name is in two languages. */
    private Localized name(String first, int place) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("ar", (first + " " + prose.words("ar", 2) + " " + (place + 1)).strip());
        if (place % 2 == 0) {
            names.put("fr", prose.words("fr", 2) + " " + (place + 1));
        }
        return new Localized(names);
    }

    private static <T> T one(List<T> list, long place) {
        return list.get((int) (place % list.size()));
    }

    private static List<UUID> ids(int family, int count) {
        return IntStream.range(0, count)
                .mapToObj(place -> Ids.of(MOMENT.plusSeconds(family), family * 1_000_003L + place))
                .toList();
    }
}
