package org.warraq.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    @ParameterizedTest
    @CsvSource({"limt,limit", "lmiit,limit", "Limit,limit", "limits,limit", "curser,cursor", "password,", "'',", "x,"})
    void aMistypedNameIsFoundAndAnyOtherIsNot(String asked, String nearest) {
        assertThat(NearestName.of(asked, List.of("cursor", "limit", "page"))).isEqualTo(Optional.ofNullable(nearest));
    }

    @Property
    void distanceIsSymmetricAndZeroOnlyForEquals(
            @ForAll @AlphaChars @StringLength(max = 8) String first,
            @ForAll @AlphaChars @StringLength(max = 8) String second) {
        int distance = NearestName.distance(first, second);
        assertThat(distance).isEqualTo(NearestName.distance(second, first));
        assertThat(distance == 0).isEqualTo(first.equals(second));
        assertThat(distance)
                .isBetween(Math.abs(first.length() - second.length()), Math.max(first.length(), second.length()));
    }
}
