package org.warraq.editorial;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.warraq.access.Caller;
import org.warraq.access.Permission;

/**
 * Somebody who listens to the stream. What is said while it is still told what it missed waits, and what it has heard
 * already is not said twice. It may lag behind by so much; beyond that it is cut off, and can come back.
 */
final class StreamListener {

    /** More than it can have missed, so that only who takes nothing in is cut off. In signals. */
    static final int MOST_WAITING = 2048;

    private final MultiEmitter<? super Signal> out;
    private final Runnable cutOff;
    private final AtomicInteger waiting = new AtomicInteger();

    private volatile Caller caller;
    private long nextComment;
    private long position;

    /** The log in which its position is. */
    private UUID generation;

    /** The log that took the place of another before it had begun; null as a rule. */
    private LogStanding begunAnew;

    /** Null once it has begun. */
    private List<Said> held = new ArrayList<>();

    private record Said(LogStanding standing, LoggedChange change) {}

    /** @param cutOff ends the connection without waiting for the client */
    StreamListener(MultiEmitter<? super Signal> out, Caller caller, Runnable cutOff) {
        this.out = out;
        this.caller = caller;
        this.cutOff = cutOff;
    }

    /** Tells it what it missed, and then what was said meanwhile. */
    synchronized void begin(StreamReading.Beginning beginning) {
        var standing = beginning.standing();
        beginning.missed().forEach(change -> say(standing, change));
        send(mark(beginning.lost() ? "reset" : "start", standing));
        position = standing.head();
        generation = standing.generation();
        var meanwhile = held;
        held = null;
        if (begunAnew != null) {
            reset(begunAnew);
        }
        meanwhile.forEach(said -> tell(said.standing(), said.change()));
    }

    synchronized void tell(LogStanding standing, LoggedChange change) {
        if (held != null) {
            held.add(new Said(standing, change));
        } else if (standing.generation().equals(generation) && change.position() > position) {
            position = change.position();
            say(standing, change);
        }
    }

    /** Tells it that the log it knows is no more, unless it knows this one already. */
    synchronized void reset(LogStanding standing) {
        if (held != null) {
            begunAnew = standing;
            return;
        }
        if (standing.generation().equals(generation)) {
            return;
        }
        position = standing.head();
        generation = standing.generation();
        send(mark("reset", standing));
    }

    Caller caller() {
        return caller;
    }

    /** @param callers as they are now, by what they were: it ends where it is not among them, or may not read any more */
    void renew(Map<Caller, Caller> callers) {
        var known = callers.get(caller);
        if (known == null || !known.actor().may(Permission.READ)) {
            end();
            return;
        }
        caller = known;
    }

    /** Gives a sign of life when it is time. */
    void hearten(long now, Duration every) {
        if (now - nextComment < 0) {
            return;
        }
        nextComment = now + every.toNanos();
        send(Signal.OF_LIFE);
    }

    void end() {
        out.complete();
    }

    /** Ends it without waiting for it to take in what was said. */
    void cutOff() {
        cutOff.run();
        out.complete();
    }

    /** Notes that it has taken in a signal. */
    void took() {
        waiting.decrementAndGet();
    }

    private void say(LogStanding standing, LoggedChange change) {
        change.signal(standing, caller.actor()).ifPresent(this::send);
    }

    private static Signal mark(String name, LogStanding standing) {
        return new Signal(standing.id(standing.head()), name, "{\"position\":" + standing.head() + "}");
    }

    private void send(Signal signal) {
        if (waiting.incrementAndGet() > MOST_WAITING) {
            cutOff();
            return;
        }
        out.emit(signal);
    }
}
