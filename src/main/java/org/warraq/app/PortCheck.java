package org.warraq.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Locale;

/** Whether the ports are free, asked before a database is started for nothing. */
final class PortCheck {

    private PortCheck() {}

    /** @throws StartupFailure that names the setting to change */
    static void check(Settings settings) {
        requireFree(settings, "quarkus.http", "0.0.0.0", 8080);
        requireFree(settings, "quarkus.management", "127.0.0.1", 9000);
    }

    private static void requireFree(Settings settings, String prefix, String otherwiseHost, int otherwisePort) {
        int port = settings.number(prefix + ".port", otherwisePort);
        String host = settings.find(prefix + ".host").orElse(otherwiseHost);
        String variable = prefix.replace('.', '_').toUpperCase(Locale.ROOT);
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (UnknownHostException unknown) {
            throw new StartupFailure("There is no address " + host + " here. Correct " + variable + "_HOST.");
        } catch (IOException | IllegalArgumentException taken) {
            throw new StartupFailure("Cannot listen on port " + port + " of " + host + " (" + taken.getMessage()
                    + ").\nStop what uses it, or choose another port: " + variable + "_PORT=" + (port % 65000 + 1));
        }
    }
}
