// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;

/** Made-up rows for equality tests: numeric attributes fine and coarse, nominal ones, missing values, weights. */
public final class RandomData {

    private RandomData() {}

    /**
     * Rows with as many numeric and nominal attributes as given, a class that depends on some of them, and in the middle the class.
     *
     * @param classes of the class attribute; 0 for a numeric one
     * @param missing the share of missing values
     */
    public static Instances of(
            long seed, int rows, int numeric, int nominal, int classes, double missing, boolean weighted) {
        Random random = new Random(seed);
        Instances data = new Instances("random" + seed, new ArrayList<>(header(numeric, nominal, classes)), rows);
        data.setClassIndex(numeric);
        for (int i = 0; i < rows; i++) {
            data.add(new DenseInstance(
                    weighted ? random.nextInt(4) + random.nextInt(2) / 2.0 : 1,
                    values(random, numeric, nominal, classes, missing)));
        }
        return data;
    }

    private static List<Attribute> header(int numeric, int nominal, int classes) {
        List<Attribute> header = new ArrayList<>();
        for (int a = 0; a < numeric; a++) {
            header.add(new Attribute("x" + a));
        }
        header.add(classes == 0 ? new Attribute("y") : new Attribute("y", labels(classes)));
        for (int a = 0; a < nominal; a++) {
            header.add(new Attribute("n" + a, labels(2 + a % 4)));
        }
        return header;
    }

    private static List<String> labels(int count) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            labels.add("v" + i);
        }
        return labels;
    }

    private static double[] values(Random random, int numeric, int nominal, int classes, double missing) {
        double[] values = new double[numeric + 1 + nominal];
        double signal = random.nextGaussian();
        for (int a = 0; a < values.length; a++) {
            double noise = random.nextGaussian();
            if (a < numeric) {
                // every second one takes few values, so that there are ties
                values[a] = a % 2 == 0 ? signal + (a + 1) * noise : Math.rint(2 * signal + noise) / 4;
            } else if (a > numeric) {
                values[a] = random.nextInt(2 + (a - numeric - 1) % 4);
            }
            if (a != numeric && random.nextDouble() < missing) {
                values[a] = Double.NaN;
            }
        }
        double target = signal + 0.5 * random.nextGaussian();
        values[numeric] =
                classes == 0 ? target : Math.max(0, Math.min(classes - 1, Math.floor(target + classes / 2.0)));
        return values;
    }
}
