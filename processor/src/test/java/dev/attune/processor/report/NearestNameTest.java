// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    private static final List<String> FILTERS = List.of("NORMALIZE", "STANDARDIZE", "NONE");

    @Test
    void findsAMisspelling() {
        assertThat(NearestName.of("STANDARDISE", FILTERS)).contains("STANDARDIZE");
        assertThat(NearestName.of("none", FILTERS)).contains("NONE");
        assertThat(NearestName.of("NON", FILTERS)).contains("NONE");
    }

    @Test
    void findsNothingWhereAllIsFar() {
        assertThat(NearestName.of("RBF", FILTERS)).isEmpty();
        assertThat(NearestName.of("", FILTERS)).isEmpty();
        assertThat(NearestName.of("x", List.of())).isEmpty();
        assertThat(NearestName.question("RBF", FILTERS)).isEmpty();
    }

    @Test
    void aSingleLetterIsNeverTakenForAnother() {
        assertThat(NearestName.of("a", List.of("b"))).isEmpty();
    }
}
