package org.warraq.http;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where a request comes from. {@code X-Forwarded-For} is believed only as far as trusted proxies have written it: each
 * appends the address of its own peer, so from the right the first that is no trusted proxy is the client. What stands
 * left of it the client may have made up.
 */
@Singleton
public class ClientAddress {

    private static final String KEY = "warraq.client";

    private final List<AddressRange> proxies;
    private final List<AddressRange> clients;

    @Inject
    ClientAddress(HttpSettings settings) {
        this(ranges(settings.trustedProxies()), ranges(settings.trustedClients()));
    }

    ClientAddress(List<AddressRange> proxies, List<AddressRange> clients) {
        this.proxies = proxies;
        this.clients = clients;
    }

    /** @throws IllegalArgumentException that says which one is wrong and why */
    public static List<AddressRange> ranges(Optional<List<String>> texts) {
        return texts.orElse(List.of()).stream().map(AddressRange::of).toList();
    }

    /** In its usual spelling, IPv4 also where it came mapped into IPv6; {@code unknown} if the connection is no IP one. */
    public String of(RoutingContext request) {
        byte[] bytes = bytes(request);
        return bytes.length == 0 ? "unknown" : NetUtil.bytesToIpAddress(bytes);
    }

    /** Whether the client is one that is never limited. */
    boolean isTrusted(RoutingContext request) {
        return in(clients, bytes(request));
    }

    /** Empty if it is not known. */
    private byte[] bytes(RoutingContext request) {
        byte[] known = request.get(KEY);
        if (known == null) {
            known = find(peer(request.request().connection().remoteAddress()), forwarded(request));
            request.put(KEY, known);
        }
        return known;
    }

    /** What one caller of limits is: an address of IPv4, but a whole network of 64 bits of IPv6, which one site has. */
    String site(RoutingContext request) {
        byte[] bytes = bytes(request);
        return bytes.length == 16
                ? NetUtil.bytesToIpAddress(Arrays.copyOf(Arrays.copyOf(bytes, 8), 16)) + "/64"
                : of(request);
    }

    private static String[] forwarded(RoutingContext request) {
        // Several lines are one list (RFC 9110, section 5.3).
        List<String> lines = request.request().headers().getAll("X-Forwarded-For");
        return lines.isEmpty() ? new String[0] : String.join(",", lines).split(",", -1);
    }

    private static byte[] peer(SocketAddress address) {
        String host = address == null ? null : address.hostAddress();
        byte[] bytes = host == null ? null : AddressRange.address(host.replaceFirst("%.*", ""));
        return bytes == null ? new byte[0] : bytes;
    }

    byte[] find(byte[] peer, String... forwarded) {
        byte[] client = peer;
        for (int index = forwarded.length - 1; index >= 0 && in(proxies, client); index--) {
            byte[] before = AddressRange.address(withoutPort(forwarded[index].strip()));
            if (before == null) {
                break;
            }
            client = before;
        }
        return client;
    }

    /** Some proxies append the port: {@code 192.0.2.1:443}, {@code [2001:db8::1]:443}. */
    private static String withoutPort(String written) {
        if (written.startsWith("[")) {
            return written.substring(1, Math.max(1, written.indexOf(']')));
        }
        int colon = written.indexOf(':');
        return colon >= 0 && colon == written.lastIndexOf(':') ? written.substring(0, colon) : written;
    }

    private static boolean in(List<AddressRange> ranges, byte[] address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }
}
