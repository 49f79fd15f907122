package org.warraq.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.warraq.articles.Appearance;
import org.warraq.articles.ArticleContent;
import org.warraq.articles.Byline;
import org.warraq.articles.Dateline;
import org.warraq.articles.Genre;
import org.warraq.body.Block;
import org.warraq.body.Mention;
import org.warraq.body.Span;
import org.warraq.body.TextBlock;
import org.warraq.editorial.ItemRows;
import org.warraq.text.Slugs;

/**
 * Articles by their age: 0 is the newest, and one is published every quarter of an hour. However many there are, those of
 * an age are the same, but that the oldest have nothing older to name.
 *
 * @param count how many there are
 * @param brief with bodies of some 70 words instead of 300, for what does not depend on them
 */
public record GeneratedArticles(int count, boolean brief) {

    private static final Instant NEWEST = Instant.parse("2025-12-31T12:00:00Z");
    private static final Duration PACE = Duration.ofMinutes(15);

    /** Of a hundred articles. */
    private static final List<Genre> GENRES = genres();

    /** When the article of that age was published. */
    public static Instant publishedAt(int age) {
        return NEWEST.minus(PACE.multipliedBy(age)).minusMillis(scrambled(age).nextInt(600_000));
    }

    public static UUID id(int age) {
        return Ids.of(publishedAt(age), age);
    }

    /** Every tenth is in French, and every hundredth translates the one before it. */
    public static String locale(int age) {
        return age % 10 == 9 ? "fr" : "ar";
    }

    boolean translates(int age) {
        return age % 100 == 49 && age + 1 < count;
    }

    public ItemRows.Plan<ArticleContent> plan(int age) {
        var content = content(age);
        var group = translates(age) ? id(age + 1) : id(age);
        return new ItemRows.Plan<>(id(age), content, Slugs.from(content.headline()), group, publishedAt(age));
    }

    private ArticleContent content(int age) {
        var random = scrambled(age);
        var prose = new Prose(random);
        var locale = locale(age);
        // With its number, which is in no other headline, near the beginning: so is its slug.
        var headline = prose.words(locale, 1) + " " + age + " " + prose.words(locale, 7);
        return new ArticleContent(
                locale,
                translates(age) ? id(age + 1) : null,
                headline,
                age % 3 == 0 ? prose.words(locale, 2) : null,
                age % 2 == 0 ? prose.words(locale, 25) : null,
                null,
                body(age, locale, prose, random),
                null,
                null,
                low(Taxonomy.leaves(), random, 1.5),
                random.nextInt(100) < 15 ? List.of(low(Taxonomy.leaves(), random, 1)) : List.of(),
                some(3, () -> low(Taxonomy.tags(), random, 2)),
                GENRES.get(random.nextInt(GENRES.size())),
                some(1 + random.nextInt(2), () -> low(Taxonomy.authors(), random, 1.3)).stream()
                        .map(person -> new Byline(person, null, "صحافي"))
                        .toList(),
                null,
                appearances(random),
                random.nextInt(100) < 30 ? List.of(low(Taxonomy.events(), random, 1)) : List.of(),
                null,
                List.of(),
                new Dateline("الرباط", LocalDate.ofInstant(publishedAt(age), ZoneOffset.UTC)),
                urgency(random.nextInt(100)),
                breakingUntil(age),
                null,
                null,
                age % 50 == 7 ? Boolean.FALSE : null,
                null,
                related(age, random),
                List.of(),
                null,
                null,
                null,
                null);
    }

    private List<Block> body(int age, String locale, Prose prose, Random random) {
        var blocks = new ArrayList<Block>();
        for (var place = 0; place < 5; place++) {
            var text = brief ? prose.sentences(locale, 1) : prose.paragraph(locale);
            if (place == 1) {
                text += " " + Prose.onePercent(age % 100) + " " + Prose.rare(age / 10) + ".";
            }
            if (place == 3 && random.nextInt(100) < 20) {
                blocks.add(mentioning(text, low(Taxonomy.others(), random, 1.5)));
            } else {
                blocks.add(paragraph(place, List.of(new Span("s0", text, List.of())), List.of()));
            }
        }
        return blocks;
    }

    private static Block mentioning(String text, UUID person) {
        var name = new Span("s1", Prose.onePercent(3), List.of("m0"));
        return paragraph(3, List.of(new Span("s0", text + " ", List.of()), name), List.of(new Mention("m0", person)));
    }

    private static Block paragraph(int place, List<Span> spans, List<org.warraq.body.MarkDef> definitions) {
        return new TextBlock("b" + place, null, null, null, spans, definitions, null, null);
    }

    private static List<Appearance> appearances(Random random) {
        return some(1 + random.nextInt(3), () -> low(Taxonomy.others(), random, 1.3)).stream()
                .map(person -> new Appearance(
                        person, Appearance.Part.values()[random.nextInt(Appearance.Part.values().length)], "مسؤول"))
                .toList();
    }

    private List<UUID> related(int age, Random random) {
        if (random.nextInt(100) >= 40) {
            return List.of();
        }
        return some(3, () -> age + 2 + random.nextInt(40)).stream()
                .filter(older -> older < count)
                .map(GeneratedArticles::id)
                .toList();
    }

    /** Four are breaking for as long as there are tests; of the others, one in a hundred was. */
    private static Instant breakingUntil(int age) {
        if (age < 12 && age % 3 == 0) {
            return Instant.parse("2099-01-01T00:00:00Z");
        }
        return age % 100 == 20 ? publishedAt(age).plus(Duration.ofHours(6)) : null;
    }

    private static int urgency(int percent) {
        if (percent < 10) {
            return percent < 1 ? 1 : percent < 4 ? 2 : 3;
        }
        return percent < 22 ? 4 : percent < 92 ? 5 : 6;
    }

    private static <T> List<T> some(int count, java.util.function.Supplier<T> choice) {
        var chosen = new LinkedHashSet<T>();
        IntStream.range(0, count).forEach(time -> chosen.add(choice.get()));
        return List.copyOf(chosen);
    }

    /** The higher the power, the more often one of the first. */
    private static <T> T low(List<T> list, Random random, double power) {
        return list.get((int) (Math.pow(random.nextDouble(), power) * list.size()));
    }

    private static Random scrambled(int age) {
        return new Random((age + 1) * 0x9E3779B97F4A7C15L);
    }

    private static List<Genre> genres() {
        var genres = new ArrayList<Genre>();
        add(genres, Genre.NEWS, 60);
        add(genres, Genre.ANALYSIS, 10);
        add(genres, Genre.OPINION, 10);
        add(genres, Genre.REPORTAGE, 6);
        add(genres, Genre.INTERVIEW, 5);
        add(genres, Genre.PROFILE, 3);
        add(genres, Genre.REVIEW, 3);
        add(genres, Genre.LIVE_UPDATE, 2);
        add(genres, Genre.OBITUARY, 1);
        return genres;
    }

    private static void add(List<Genre> genres, Genre genre, int percent) {
        IntStream.range(0, percent).forEach(time -> genres.add(genre));
    }
}
