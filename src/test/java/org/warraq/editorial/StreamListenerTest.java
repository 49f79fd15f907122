package org.warraq.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.warraq.access.Actor;
import org.warraq.access.Caller;
import org.warraq.access.Permission;

/** How long somebody may listen, and how far behind they may be. */
class StreamListenerTest {

    private static final LogStanding STANDING = new LogStanding(UUID.randomUUID(), 10);
    private static final Caller SANA = sana(Set.of(Permission.READ));
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private final AtomicInteger cutOff = new AtomicInteger();
    private final AtomicReference<StreamListener> listener = new AtomicReference<>();

    @Test
    void whoTakesNothingInIsCutOff() {
        var heard = listen(0);
        begin();

        for (var position = 11; position < 10 + StreamListener.MOST_WAITING; position++) {
            listener.get().tell(STANDING, change(position));
        }
        assertThat(cutOff).hasValue(0);
        listener.get().tell(STANDING, change(10 + StreamListener.MOST_WAITING));

        assertThat(cutOff).hasValue(1);
        assertThat(heard.getItems()).isEmpty();
    }

    @Test
    void whoTakesEverythingInIsNeverCutOff() {
        var heard = listen(Long.MAX_VALUE);
        begin();

        for (var position = 11; position <= 10 + 2 * StreamListener.MOST_WAITING; position++) {
            listener.get().tell(STANDING, change(position));
        }

        assertThat(cutOff).hasValue(0);
        assertThat(heard.getItems()).hasSize(1 + 2 * StreamListener.MOST_WAITING);
    }

    @Test
    void nothingIsToldTwiceToWhoBeganMeanwhile() {
        var heard = listen(Long.MAX_VALUE);

        listener.get().tell(STANDING, change(10));
        listener.get().tell(STANDING, change(11));
        listener.get().begin(new StreamReading.Beginning(STANDING, List.of(change(9), change(10)), false));

        assertThat(heard.getItems())
                .extracting(signal -> signal.name() + signal.id().substring(8))
                .containsExactly("item-9", "item-10", "start-10", "item-11");
    }

    @Test
    void theStreamEndsWithTheToken() {
        var heard = listen(Long.MAX_VALUE);
        begin();

        listener.get().renew(Map.of(SANA, SANA));
        heard.assertNotTerminated();
        listener.get().renew(Map.of());

        heard.assertCompleted();
    }

    @Test
    void theStreamEndsWithThePermissionToRead() {
        var heard = listen(Long.MAX_VALUE);
        begin();

        listener.get().renew(Map.of(SANA, sana(Set.of(Permission.WRITE))));

        heard.assertCompleted();
    }

    private AssertSubscriber<Signal> listen(long requested) {
        return Multi.createFrom()
                .<Signal>emitter(out -> listener.set(new StreamListener(out, SANA, cutOff::incrementAndGet)))
                .onItem()
                .invoke(signal -> listener.get().took())
                .subscribe()
                .withSubscriber(AssertSubscriber.create(requested));
    }

    private void begin() {
        listener.get().begin(new StreamReading.Beginning(STANDING, List.of(), false));
    }

    private static Caller sana(Set<String> permissions) {
        return new Caller(new Actor("sana", "سناء", permissions), null, null);
    }

    private static LoggedChange change(long position) {
        var change = new Change();
        change.position = position;
        change.at = Instant.EPOCH;
        change.action = "deleted";
        change.kind = "person";
        change.item = new UUID(7, position);
        change.actorId = "admin";
        change.actorName = "Administrator";
        return new LoggedChange(change, null, JSON);
    }
}
