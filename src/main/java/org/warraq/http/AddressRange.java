package org.warraq.http;

import io.netty.util.NetUtil;
import java.util.Arrays;

/**
 * A range of IP addresses, written as CIDR (RFC 4632, RFC 4291 section 2.3): {@code 10.0.0.0/8}, {@code 2001:db8::/32},
 * or one address. IPv4 and the IPv6 addresses that IPv4 ones are mapped to ({@code ::ffff:10.0.0.1}) are the same.
 *
 * @param network in network byte order, 4 or 16 bytes; bits beyond the prefix are zero
 * @param prefix how many bits count
 */
public record AddressRange(byte[] network, int prefix) {

    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte) 0xff, (byte) 0xff};

    /** @throws IllegalArgumentException that says what is wrong with the text */
    public static AddressRange of(String text) {
        String written = text.strip();
        int slash = written.indexOf('/');
        byte[] network = address(slash < 0 ? written : written.substring(0, slash));
        if (network == null) {
            throw new IllegalArgumentException("«" + written + "» is neither an IP address nor a range of them.");
        }
        int bits = network.length * 8;
        int prefix = slash < 0 ? bits : prefix(written.substring(slash + 1));
        if (prefix < 0 || prefix > bits) {
            throw new IllegalArgumentException(
                    "The prefix of «" + written + "» must be a number from 0 to " + bits + ".");
        }
        if (!Arrays.equals(network, cut(network, prefix))) {
            throw new IllegalArgumentException("«" + written + "» has bits beyond its prefix of " + prefix
                    + "; write the first address of the range, or one address without a prefix.");
        }
        return new AddressRange(network, prefix);
    }

    private static int prefix(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
    }

    /** The bytes of an address without zone, 4 or 16; null if it is none. Names are never looked up. */
    static byte[] address(String text) {
        byte[] bytes = text.indexOf('%') < 0 ? NetUtil.createByteArrayFromIpAddressString(text) : null;
        boolean mapped =
                bytes != null && bytes.length == 16 && Arrays.equals(MAPPED, Arrays.copyOf(bytes, MAPPED.length));
        return mapped ? Arrays.copyOfRange(bytes, MAPPED.length, bytes.length) : bytes;
    }

    private static byte[] cut(byte[] address, int prefix) {
        byte[] kept = address.clone();
        for (int bit = prefix; bit < kept.length * 8; bit++) {
            kept[bit / 8] &= (byte) ~(0x80 >>> bit % 8);
        }
        return kept;
    }

    /** @param address 4 or 16 bytes, as {@link #address} reads them */
    boolean contains(byte[] address) {
        return address.length == network.length && Arrays.equals(network, cut(address, prefix));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AddressRange range && prefix == range.prefix && Arrays.equals(network, range.network);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(network) + prefix;
    }

    @Override
    public String toString() {
        return NetUtil.bytesToIpAddress(network) + "/" + prefix;
    }
}
