// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;

/** Made-up rows of any size: numeric attributes around a centre for each class. */
final class MadeUp {

    private MadeUp() {}

    static Instances rows(int rows, int attributes, int classes, long seed) {
        Random random = new Random(seed);
        ArrayList<Attribute> header = IntStream.range(0, attributes)
                .mapToObj(a -> new Attribute("x" + a))
                .collect(Collectors.toCollection(ArrayList::new));
        List<String> labels = IntStream.range(0, classes).mapToObj(c -> "c" + c).toList();
        header.add(new Attribute("class", labels));
        Instances data = new Instances("made up", header, rows);
        data.setClassIndex(attributes);
        for (int i = 0; i < rows; i++) {
            int label = random.nextInt(classes);
            double[] values = random.doubles(attributes + 1).toArray();
            for (int a = 0; a < attributes; a++) {
                values[a] = (a % 3 == 0 ? 0.25 * label : 0) + values[a] + 0.1 * random.nextGaussian();
            }
            values[attributes] = label;
            data.add(new DenseInstance(1, values));
        }
        return data;
    }
}
