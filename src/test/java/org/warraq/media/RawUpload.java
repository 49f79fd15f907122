package org.warraq.media;

import static org.warraq.imaging.DrawnPictures.latin;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import org.warraq.app.TestDatabase;

/** A request to create, byte by byte as no ordinary client sends it. */
record RawUpload(String method, String path, String type, String token) {

    /** It means that the server closed the connection on a body that it does not read to its end. */
    static final String CLOSED = "closed";

    private static final int MEGABYTE = 1024 * 1024;

    static RawUpload of(String method, String path, String type) {
        return new RawUpload(method, path, type, TestDatabase.ADMIN_TOKEN);
    }

    RawUpload by(String other) {
        return new RawUpload(method, path, type, other);
    }

    /** The status where it does not say how long its body is. */
    String chunked(byte[] body) throws IOException {
        try (var socket = opened()) {
            var out = socket.getOutputStream();
            out.write((head() + "Transfer-Encoding: chunked\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            try {
                for (var at = 0; at < body.length; at += MEGABYTE) {
                    var length = Math.min(MEGABYTE, body.length - at);
                    out.write((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    out.write(body, at, length);
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                }
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
            } catch (SocketException closed) {
                // An answer may have come before.
            }
            return status(socket);
        }
    }

    /** The status where of its body, 7 MB as it says, no more comes than {@code start}. */
    String unfinished(String start) throws IOException {
        try (var socket = opened()) {
            var out = socket.getOutputStream();
            out.write(latin(head() + "Content-Length: 7000000\r\n\r\n" + start));
            out.flush();
            return status(socket);
        }
    }

    private static String status(Socket socket) throws IOException {
        var line = new ByteArrayOutputStream();
        try {
            for (var next = socket.getInputStream().read(); next >= 0 && next != '\n'; ) {
                line.write(next);
                next = socket.getInputStream().read();
            }
        } catch (SocketException closed) {
            return CLOSED;
        }
        return line.size() == 0
                ? CLOSED
                : line.toString(StandardCharsets.US_ASCII).split(" ")[1];
    }

    /** A connection to the server. */
    static Socket opened() throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(20_000);
        return socket;
    }

    /** How it begins; more header fields may follow. */
    String head() {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                + token + "\r\nIf-None-Match: *\r\nContent-Type: " + type + "\r\n";
    }
}
