package org.warraq.editorial;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.warraq.access.Caller;
import org.warraq.access.Renewal;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;

/**
 * Tells desks what happens to items, as it happens. One thread per node reads the log, once for all listeners, when
 * whichever node has numbered changes rings; a look every second finds what a lost call left. Listeners have no threads.
 */
@ApplicationScoped
class DeskStream {

    static final String BELL = "warraq_changes";

    private static final Logger LOG = Logger.getLogger(DeskStream.class);
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);
    private static final int BATCH = 500;

    private final Set<StreamListener> listeners = ConcurrentHashMap.newKeySet();
    private final Thread atExit = new Thread(this::endAll, "desk-stream-end");
    private volatile boolean ended;
    private LogStanding known;
    private long renewed = System.nanoTime();

    /** What happens while one fails is told afterwards. */
    private final Rounds rounds = new Rounds(
            "desk-stream", Duration.ZERO, "The stream of changes is held up; trying again in a second", this::listen);

    @Inject
    Bells bells;

    @Inject
    StreamReading reading;

    @Inject
    Renewal renewal;

    @Inject
    StreamSettings settings;

    @Inject
    MeterRegistry metrics;

    void start(@Observes StartupEvent event) {
        metrics.gauge("warraq.stream.listeners", listeners, Set::size);
        rounds.start();
        // A server that is told to stop waits for its answers to end, and these would not by themselves.
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        endAll();
        rounds.stop();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException ending) {
            LOG.debug("The process is ending: the hook runs by itself", ending);
        }
    }

    /**
     * @param lastId of what the listener heard last; null if it only now begins
     * @param caller who listens, for as long as their token is good
     * @param cutOff ends the connection of a listener that takes nothing in
     * @throws ApiException {@code unavailable} (503) when as many listen as may
     */
    Multi<Signal> open(String lastId, Caller caller, Runnable cutOff) {
        if (ended || listeners.size() >= settings.listeners()) {
            throw new ApiException(ProblemType.UNAVAILABLE, "As many listen here as may; come back later.")
                    .header("Retry-After", "10");
        }
        var opened = new AtomicReference<StreamListener>();
        return Multi.createFrom()
                .<Signal>emitter(out -> {
                    var listener = new StreamListener(out, caller, cutOff);
                    opened.set(listener);
                    listeners.add(listener);
                    out.onTermination(() -> listeners.remove(listener));
                    // Nothing may wait for the database on the thread that subscribes.
                    Infrastructure.getDefaultWorkerPool().execute(() -> begin(listener, lastId));
                })
                .onItem()
                .invoke(signal -> opened.get().took());
    }

    /** Reads after it was added, so that nothing falls between what it missed and what it is told. */
    private void begin(StreamListener listener, String lastId) {
        try {
            listener.begin(reading.since(lastId));
        } catch (RuntimeException e) {
            LOG.warn("A listener could not be told what it missed; it has to come back", e);
            listener.cutOff();
        }
    }

    private void endAll() {
        ended = true;
        listeners.forEach(StreamListener::end);
    }

    private void listen() throws SQLException, InterruptedException {
        try (var bell = bells.listen(BELL)) {
            while (!rounds.areOver()) {
                renew();
                follow();
                listeners.forEach(listener -> listener.hearten(System.nanoTime(), settings.heartbeat()));
                bell.await(LONGEST_SLEEP);
            }
        }
    }

    /** Asks once a second who may still listen, and to what: before they are told anything more. */
    private void renew() {
        var now = System.nanoTime();
        if (listeners.isEmpty() || now - renewed < LONGEST_SLEEP.toNanos()) {
            return;
        }
        renewed = now;
        var some = List.copyOf(listeners);
        var callers = renewal.of(some.stream().map(StreamListener::caller).collect(Collectors.toSet()));
        some.forEach(listener -> listener.renew(callers));
    }

    /** Tells everybody what has happened since the last time. */
    private void follow() {
        var standing = reading.standing();
        if (known == null) {
            known = standing;
        }
        if (!standing.generation().equals(known.generation())) {
            // Who has begun with the new log already is told what has happened in it since.
            known = new LogStanding(standing.generation(), Math.max(0, standing.head() - BATCH));
            listeners.forEach(listener -> listener.reset(standing));
        }
        for (var position = known.head(); position < standing.head() && !listeners.isEmpty(); position += BATCH) {
            var some = reading.between(position, Math.min(position + BATCH, standing.head()));
            some.forEach(change -> listeners.forEach(listener -> listener.tell(standing, change)));
        }
        known = standing;
    }
}
