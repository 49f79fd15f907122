package org.warraq.fronts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.warraq.access.Actor;
import org.warraq.editorial.Forecast;
import org.warraq.editorial.Remits;
import org.warraq.http.ApiException;
import org.warraq.media.MediaCard;
import org.warraq.media.MediaGalleys;

/**
 * What a front will show at an instant to come: by its windows, by what the schedule has of the things that stand on it,
 * and completed with what is live now and still will be.
 */
@ApplicationScoped
public class FrontProof {

    @Inject
    FrontSheets sheets;

    @Inject
    FrontMakeup makeup;

    @Inject
    MediaGalleys media;

    /**
     * Which front, and when.
     *
     * @param name its id or its slug
     */
    public record Wanted(String name, String locale, Instant at) {}

    /**
     * Its document, as delivery would have it.
     *
     * @param forecast what becomes of ids until then
     * @throws ApiException {@code not-found} (404) if there is no such front
     */
    public String document(Wanted wanted, Actor reader, Function<Collection<UUID>, Forecast> forecast) {
        Remits.requireReadable(FrontGalleys.NAME, reader);
        var sheet = sheets.at(wanted.at(), wanted.name(), wanted.locale(), card -> (MediaCard) media.proof(card))
                .orElseThrow(ApiException::notFound);
        var named = sheet.slots().stream()
                .flatMap(slot -> slot.entries().stream())
                .map(Sheet.Entry::id)
                .distinct()
                .toList();
        var foreseen = forecast.apply(named);
        var slots = sheet.slots().stream()
                .map(slot -> slot.with(slot.entries().stream()
                        .flatMap(entry -> foreseen(entry, foreseen, sheet.locale()))
                        .toList()))
                .toList();
        return makeup.text(makeup.completed(sheet.with(slots), foreseen.going()));
    }

    /** Nothing of what will not be live. */
    private static Stream<Sheet.Entry> foreseen(Sheet.Entry entry, Forecast forecast, String locale) {
        if (forecast.going().contains(entry.id())) {
            return Stream.empty();
        }
        var coming = forecast.coming().get(entry.id());
        if (coming == null) {
            return entry.card() == null ? Stream.empty() : Stream.of(entry);
        }
        // An article has one card, in its own locale.
        return Stream.concat(Stream.ofNullable(coming.cards().get(locale)), coming.cards().values().stream())
                .limit(1)
                .map(card -> entry.as(coming.kind(), card));
    }
}
