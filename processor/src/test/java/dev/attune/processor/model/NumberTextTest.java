// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "10, 10",
        "0, 0",
        "-0.5, -0.5",
        "1e-5, 1e-5",
        "0.001, 0.001",
        "1234567, 1234567",
        "12345678, 1.2345678e7",
        "2e23, 2e23",
        "-1.5e-9, -1.5e-9",
        "4.9e-324, 5e-324",
        "1.7976931348623157e308, 1.7976931348623157e308"
    })
    void isAsAPersonWritesIt(double value, String text) {
        assertThat(NumberText.of(value)).isEqualTo(text);
    }

    @Test
    void readsBackExactly() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 10_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            float single = Float.intBitsToFloat(random.nextInt());
            if (Double.isFinite(value) && Float.isFinite(single)) {
                assertThat(Double.parseDouble(NumberText.of(value))).isEqualTo(value);
                assertThat(Float.parseFloat(NumberText.ofFloat(single))).isEqualTo(single);
            }
        }
    }
}
