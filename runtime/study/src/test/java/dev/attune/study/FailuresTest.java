// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void isOneLineWithoutControlCharacters() {
        assertThat(Failures.describe(new IllegalStateException("a\r\n\tb\u0000c\u001b[2Jd\u0085e\u2028f\u2029")))
                .isEqualTo("IllegalStateException: a b c [2Jd e f");
    }

    @Test
    void aMessageMayBeMissingOrBlank() {
        assertThat(Failures.describe(new OutOfMemoryError())).isEqualTo("OutOfMemoryError");
        assertThat(Failures.describe(new Exception(" \n "))).isEqualTo("Exception");
    }

    @Test
    void aVeryLongMessageIsCut() {
        assertThat(Failures.describe(new Exception("x".repeat(100_000))))
                .hasSize(501)
                .endsWith("x…");
    }
}
