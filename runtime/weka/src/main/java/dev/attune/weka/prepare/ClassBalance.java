// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import weka.core.Instance;
import weka.core.Instances;

/** The rows of training data by class, and how many of them an augmentation adds or leaves. */
final class ClassBalance {

    private final List<List<Instance>> rows = new ArrayList<>();

    ClassBalance(Instances training) {
        for (int c = 0; c < training.numClasses(); c++) {
            rows.add(new ArrayList<>());
        }
        for (Instance row : training) {
            if (!row.classIsMissing()) {
                rows.get((int) row.classValue()).add(row);
            }
        }
    }

    int classes() {
        return rows.size();
    }

    List<Instance> of(int c) {
        return rows.get(c);
    }

    /** How many rows a smaller class gains: {@code ratio} times its own, but no more than bring it up to the largest. */
    int gain(int c, double ratio) {
        int largest = rows.stream().mapToInt(List::size).max().orElse(0);
        int size = rows.get(c).size();
        return (int) Math.min(largest - size, Math.round(ratio * size));
    }

    /** How many rows a larger class keeps: one of {@code 1 + ratio}, but no fewer than the smallest class has that has any. */
    int left(int c, double ratio) {
        int smallest =
                rows.stream().mapToInt(List::size).filter(n -> n > 0).min().orElse(0);
        int size = rows.get(c).size();
        return (int) Math.min(size, Math.max(smallest, Math.round(size / (1 + ratio))));
    }

    /** {@code count} of the rows: each as often as any other, give or take one. */
    static List<Instance> draw(List<Instance> from, int count, Random random) {
        List<Instance> drawn = new ArrayList<>();
        while (drawn.size() < count) {
            List<Instance> round = new ArrayList<>(from);
            Collections.shuffle(round, random);
            drawn.addAll(round.subList(0, Math.min(round.size(), count - drawn.size())));
        }
        return drawn;
    }
}
