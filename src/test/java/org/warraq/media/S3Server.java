package org.warraq.media;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * A server that speaks S3 and keeps what it gets in memory. It has a class loader of its own, because the tests of Quarkus
 * bring an older Guice than it needs.
 */
final class S3Server implements AutoCloseable {

    static final String BUCKET = "media";
    static final String KEY = "warraq";
    static final String SECRET = "secret";

    private final URLClassLoader libraries;
    private final AutoCloseable server;
    private final int port;

    private S3Server(URLClassLoader libraries) throws Exception {
        this.libraries = libraries;
        this.server = (AutoCloseable) libraries
                .loadClass("org.warraq.media.S3ServerInside")
                .getDeclaredConstructor()
                .newInstance();
        this.port = (Integer) ((Callable<?>) server).call();
    }

    static S3Server start() throws Exception {
        var places = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> !place.contains("guice-5") && !place.contains("slf4j-jboss"))
                .map(S3Server::url)
                .toArray(URL[]::new);
        var libraries = new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
        var before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(libraries);
        try {
            return new S3Server(libraries);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() throws IOException {
        try (libraries) {
            server.close();
        } catch (IOException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException("The server does not stop", failure);
        }
    }

    private static URL url(String place) {
        try {
            return Path.of(place).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(place, impossible);
        }
    }
}
