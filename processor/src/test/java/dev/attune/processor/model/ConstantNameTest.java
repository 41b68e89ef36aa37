// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstantNameTest {

    @ParameterizedTest
    @CsvSource({
        "c, C",
        "maxDepth, MAX_DEPTH",
        "l1Ratio, L1_RATIO",
        "URLWeight, URL_WEIGHT",
        "aURL, A_URL",
        "aB, A_B",
        "a_b, A_B",
        "x2Y, X2_Y",
        "größe, GRÖßE",
        "$x, $X",
        "ŉa, ŉA"
    })
    void isUpperSnake(String name, String constant) {
        assertThat(ConstantName.of(name)).isEqualTo(constant);
    }
}
