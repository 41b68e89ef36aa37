// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PenaltyTest {

    @Test
    void hasTheNamesOfTheAnnotationsModule() {
        assertThat(Arrays.stream(Penalty.values()).map(Enum::name))
                .containsExactlyElementsOf(Arrays.stream(dev.attune.annotations.Penalty.values())
                        .map(Enum::name)
                        .toList());
    }
}
