package org.warraq.app;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be meant stops the start, before anything listens. */
class SettingsTest {

    private String setting;

    @AfterEach
    void forget() {
        System.clearProperty(setting);
    }

    @Test
    void mediaInABucketNeedOne() {
        setting = "warraq.media.store";
        System.setProperty(setting, "s3");
        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(() -> new Settings().check())
                .withMessageContaining("WARRAQ_MEDIA_S3_BUCKET");
        System.setProperty(setting, "folder");
        assertThatNoException().isThrownBy(() -> new Settings().check());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "warraq.http.trusted-proxies | 10.0.0.1/8 | 10.0.0.0/8,192.0.2.1",
                "warraq.http.trusted-proxies | proxy.example.org | ::1",
                "warraq.http.trusted-clients | 10.0.0.0/33 | 2001:db8::/32",
                "warraq.http.cors-origins | desk.example.org | https://desk.example.org"
            })
    void aSettingThatCannotBeMeantStopsTheStartAndIsNamed(String name, String wrong, String right) {
        setting = name;
        System.setProperty(name, wrong);
        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(() -> new Settings().check())
                .withMessageContaining("«" + wrong + "»");
        System.setProperty(name, right);
        assertThatNoException().isThrownBy(() -> new Settings().check());
    }
}
