// SPDX-License-Identifier: Apache-2.0
package com.example.jpms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ThrowTest {

    @Test
    void theModelAndWhatIsGeneratedAreInANamedModule() {
        assertEquals("com.example.jpms", ThrowTuning.class.getModule().getName());
    }

    @Test
    void theFarthestThrowIsFastAndSomewhatFlatterThan45Degrees() {
        Throw farthest = Throw.farthest(40);

        assertEquals(20, farthest.speed);
        assertTrue(farthest.angle > 38 && farthest.angle < 48, "angle " + farthest.angle);
    }
}
