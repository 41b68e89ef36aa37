// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.importance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MarginalTest {

    /** 1 on a quarter, 4 on the next, 3 on the rest: the mean is 2.75, the mean of squares 8.75. */
    @Test
    void sumsPiecesThatOverlap() {
        Marginal marginal = new Marginal();
        marginal.add(0, 0.5, 1);
        marginal.add(0.25, 1, 3);
        assertThat(marginal.variance()).isCloseTo(8.75 - 2.75 * 2.75, within(1e-15));
    }

    @Test
    void aConstantHasNone() {
        Marginal marginal = new Marginal();
        assertThat(marginal.variance()).isZero();
        marginal.add(0, 1, 1e9);
        assertThat(marginal.variance()).isZero();
    }
}
