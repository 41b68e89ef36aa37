// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.credit;

import dev.attune.testkit.TuningAssert;
import dev.attune.weka.WekaData;
import dev.attune.weka.WekaEvaluator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CreditTreeTest {

    @Test
    void creditTreeIsSound() {
        TuningAssert.assertThat(CreditTreeTuning.INSTANCE)
                .isSound()
                .evaluatesWith(WekaEvaluator.on(WekaData.arff(Path.of("data", "credit-g.arff")).target("class")));
    }
}
