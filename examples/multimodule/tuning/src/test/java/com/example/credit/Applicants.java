// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.credit;

import dev.attune.weka.WekaData;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;
import weka.core.Utils;

/** Invented applicants: who borrows much for a small income is a bad one, mostly. */
public final class Applicants {

    private static final int ROWS = 60;

    private Applicants() {}

    public static WekaData data() {
        var random = new SplittableRandom(1);
        var attributes = new ArrayList<>(List.of(
                new Attribute("income"), new Attribute("amount"), new Attribute("risk", List.of("good", "bad"))));
        var rows = new Instances("applicants", attributes, ROWS);
        for (int i = 0; i < ROWS; i++) {
            double income = random.nextDouble(1, 5);
            double amount = random.nextDouble(1, 5);
            boolean bad = amount + random.nextDouble(-1, 1) > income;
            // a row in ten has no income, for what fills missing cells
            rows.add(new DenseInstance(
                    1, new double[] {i % 10 == 0 ? Utils.missingValue() : income, amount, bad ? 1 : 0}));
        }
        return WekaData.of(rows).target("risk");
    }
}
