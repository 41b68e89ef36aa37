// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attune.metrics.Metric;
import dev.attune.search.Search;
import dev.attune.study.Budget;
import dev.attune.study.Study;
import dev.attune.study.Trial;
import dev.attune.weka.Validation;
import dev.attune.weka.WekaData;
import dev.attune.weka.WekaEvaluator;
import dev.attune.weka.WekaTuning;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;

/**
 * Where the classes have nothing to do with the attributes, the estimate of every tried pipeline is chance: stages are fitted on
 * training rows only. Fitted on all rows, these would be right in some 80 % of cases.
 */
class LeakTest {

    private static final int TRIALS = 6;
    /** A normal variable is farther out in one of 10,000 cases. */
    private static final double SIGMAS = 3.9;

    @Test
    void theBestOfTenThousandAttributesOfNoise() {
        ArrayList<Attribute> attributes = new ArrayList<>();
        IntStream.range(0, 10_000).forEach(i -> attributes.add(new Attribute("x" + i)));
        attributes.add(new Attribute("class", List.of("no", "yes")));
        Instances rows = new Instances("noise", attributes, 100);
        Random random = new Random(31);
        for (int r = 0; r < 100; r++) {
            double[] cells = random.doubles(10_001).toArray();
            cells[10_000] = r % 2;
            rows.add(new DenseInstance(1, cells));
        }
        requireChance(ManyCandidatesTuning.INSTANCE, rows);
    }

    @Test
    void anIdentifierOfFiveHundredValues() {
        List<String> names = IntStream.range(0, 500).mapToObj(v -> "v" + v).toList();
        Instances rows = new Instances(
                "identified",
                new ArrayList<>(List.of(new Attribute("id", names), new Attribute("class", List.of("no", "yes")))),
                2000);
        Random random = new Random(8);
        for (int r = 0; r < 2000; r++) {
            rows.add(new DenseInstance(1, new double[] {random.nextInt(500), r % 2}));
        }
        requireChance(ManyValuesTuning.INSTANCE, rows);
    }

    private static <M, V> void requireChance(WekaTuning<M, V> tuning, Instances rows) {
        var result = Study.of(tuning)
                .evaluate(WekaEvaluator.on(WekaData.of(rows).target("class"))
                        .validate(Validation.stratifiedFolds(5))
                        .maximize(Metric.ACCURACY))
                .search(Search.random())
                .budget(Budget.trials(TRIALS))
                .run();
        double reach = SIGMAS * Math.sqrt(0.25 / rows.numInstances());
        assertEquals(TRIALS, result.trials().size());
        for (Trial<V> trial : result.trials()) {
            double score = trial.score();
            assertTrue(Math.abs(score - 0.5) < reach, () -> trial.values() + " is right in " + score);
        }
    }
}
