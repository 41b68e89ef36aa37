// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

/** A metric of each class and its mean, weighted by the classes' rows. */
record WeightedByClass(String name, Score score) implements ClassMetric {

    /** What a class is worth among predictions of classes. */
    @FunctionalInterface
    interface Score {
        double of(Predictions p, int classIndex);
    }

    @Override
    public boolean higherIsBetter() {
        return true;
    }

    @Override
    public double of(Predictions p) {
        p.requireClasses(name);
        ConfusionMatrix confusion = p.confusion();
        double sum = 0;
        for (int c = 0; c < p.numClasses(); c++) {
            double weight = confusion.actual(c);
            // a class without rows may have no value, and needs none
            if (weight > 0) {
                sum += weight * score.of(p, c);
            }
        }
        return sum / confusion.total();
    }

    @Override
    public Metric of(int classIndex) {
        if (classIndex < 0) {
            throw new IllegalArgumentException(name + ".of(" + classIndex
                    + "): the index of a class counts from 0. Give the position among the classes.");
        }
        return NamedMetric.higherOfClasses(name + "(" + classIndex + ")", p -> {
            p.requireClass(classIndex);
            return score.of(p, classIndex);
        });
    }

    @Override
    public String toString() {
        return name;
    }
}
