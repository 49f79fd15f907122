package org.warraq.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.netty.util.NetUtil;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

    private final ClientAddress behindProxies = new ClientAddress(
            ClientAddress.ranges(Optional.of(List.of("10.0.0.0/8", "2001:db8:1::/48", "192.0.2.7"))), List.of());

    private final ClientAddress direct = new ClientAddress(List.of(), List.of());

    @Test
    void withoutTrustedProxiesWhatIsForwardedIsOverlooked() {
        assertThat(client(direct, "203.0.113.9", "198.51.100.1")).isEqualTo("203.0.113.9");
    }

    @Test
    void whoeverIsNoTrustedProxyCannotSayWhoItIs() {
        assertThat(client(behindProxies, "203.0.113.9", "198.51.100.1")).isEqualTo("203.0.113.9");
    }

    @Test
    void theRightmostThatIsNoProxyIsTheClient() {
        assertThat(client(behindProxies, "10.1.1.1", "198.51.100.1")).isEqualTo("198.51.100.1");
        assertThat(client(behindProxies, "10.1.1.1", "1.1.1.1", "198.51.100.1", "10.2.2.2"))
                .isEqualTo("198.51.100.1");
        assertThat(client(behindProxies, "192.0.2.7", "2001:db8:2::1", "2001:db8:1::5"))
                .isEqualTo("2001:db8:2::1");
    }

    @Test
    void aProxyThatIsItselfTheClientIsTold() {
        assertThat(client(behindProxies, "10.1.1.1")).isEqualTo("10.1.1.1");
        assertThat(client(behindProxies, "10.1.1.1", "10.3.3.3")).isEqualTo("10.3.3.3");
    }

    @Test
    void whatIsNoAddressEndsTheSearch() {
        assertThat(client(behindProxies, "10.1.1.1", "198.51.100.1", "unknown")).isEqualTo("10.1.1.1");
        assertThat(client(behindProxies, "10.1.1.1", "localhost")).isEqualTo("10.1.1.1");
        assertThat(client(behindProxies, "10.1.1.1", "")).isEqualTo("10.1.1.1");
    }

    @Test
    void portsAndBracketsAreOverlooked() {
        assertThat(client(behindProxies, "10.1.1.1", "198.51.100.1:4711")).isEqualTo("198.51.100.1");
        assertThat(client(behindProxies, "10.1.1.1", "[2001:db8:2::1]:4711")).isEqualTo("2001:db8:2::1");
    }

    @Test
    void anAddressMappedIntoIpv6IsTheAddress() {
        assertThat(client(behindProxies, "::ffff:10.1.1.1", "::ffff:198.51.100.1"))
                .isEqualTo("198.51.100.1");
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.255.255, true",
        "10.0.0.0/8, 11.0.0.0, false",
        "10.0.0.0/8, ::ffff:10.0.0.1, true",
        "::ffff:10.0.0.1, 10.0.0.1, true",
        "192.0.2.128/25, 192.0.2.127, false",
        "192.0.2.128/25, 192.0.2.128, true",
        "0.0.0.0/0, 203.0.113.1, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "::/0, 2001:db8::1, true",
        "2001:db8::/33, 2001:db8:7fff::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false"
    })
    void aRangeHoldsWhatBeginsLikeIt(String range, String address, boolean holds) {
        assertThat(AddressRange.of(range).contains(AddressRange.address(address)))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "proxy",
                "localhost",
                "10.0.0.0/33",
                "10.0.0.0/",
                "10.0.0.0/x",
                "10.0.0.1/8",
                "10.0.0",
                "::1/129",
                "2001:db8::1/32",
                "fe80::1%eth0",
                "10.0.0.0/-1"
            })
    void whatIsNoRangeIsRefusedByName(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddressRange.of(text))
                .withMessageContaining("«" + text + "»");
    }

    private static String client(ClientAddress addresses, String peer, String... forwarded) {
        return NetUtil.bytesToIpAddress(addresses.find(AddressRange.address(peer), forwarded));
    }
}
