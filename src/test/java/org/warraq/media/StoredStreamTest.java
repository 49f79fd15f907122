package org.warraq.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;
import org.junit.jupiter.api.Test;

/** Bytes of a store that is elsewhere go to the client as fast as it takes them, and no faster. */
class StoredStreamTest {
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final ConcurrentLinkedQueue<Consumer<Throwable>> unread = new ConcurrentLinkedQueue<>();
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicInteger reset = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    /** A client who takes the next piece when it is told to. */
    private final ServerHttpResponse client = (ServerHttpResponse) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {ServerHttpResponse.class}, (proxy, method, arguments) -> {
                switch (method.getName()) {
                    case "write" -> {
                        sent.writeBytes((byte[]) arguments[0]);
                        unread.add(taken(arguments[1]));
                    }
                    case "end" -> ended.incrementAndGet();
                    case "reset" -> reset.incrementAndGet();
                    default -> throw new UnsupportedOperationException(method.getName());
                }
                return method.getReturnType() == void.class ? null : proxy;
            });

    @SuppressWarnings("unchecked")
    private static Consumer<Throwable> taken(Object callback) {
        return (Consumer<Throwable>) callback;
    }

    private ByteArrayInputStream stored(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public void close() throws IOException {
                closed.incrementAndGet();
                super.close();
            }
        };
    }

    private static byte[] random(int size) {
        var bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private Consumer<Throwable> next() {
        await().until(() -> !unread.isEmpty());
        return unread.poll();
    }

    @Test
    void theNextPieceIsReadWhenTheOneBeforeIsTaken() {
        var bytes = random(200_000);
        new StoredStream(stored(bytes), bytes.length, client).send();
        for (var piece = 0; piece < 4; piece++) {
            var taken = next();
            assertThat(sent.size()).isEqualTo(Math.min(bytes.length, (piece + 1) * 65_536));
            assertThat(ended).hasValue(0);
            taken.accept(null);
        }
        await().untilAtomic(ended, equalTo(1));
        assertThat(sent.toByteArray()).isEqualTo(bytes);
        assertThat(closed).hasValue(1);
    }

    @Test
    void aClientThatGoesAwayIsReadForNoLonger() {
        new StoredStream(stored(random(200_000)), 200_000, client).send();
        next().accept(new IOException("gone"));
        assertThat(closed).hasValue(1);
        assertThat(ended).hasValue(0);
        assertThat(sent.size()).isEqualTo(65_536);
    }

    @Test
    void whereTheStoreHasLessThanWasPromisedTheConnectionEnds() {
        new StoredStream(stored(random(70_000)), 200_000, client).send();
        next().accept(null);
        next().accept(null);
        await().untilAtomic(reset, equalTo(1));
        assertThat(ended).hasValue(0);
        assertThat(closed).hasValue(1);
    }
}
