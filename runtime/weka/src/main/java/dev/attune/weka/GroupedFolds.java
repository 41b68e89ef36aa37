// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import dev.attune.study.StudyException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import weka.core.Instance;
import weka.core.Instances;

/** Cross-validation that keeps the rows of a group together; folds are as even as the groups allow. */
record GroupedFolds(int folds, String attribute) implements Scheme {

    GroupedFolds {
        Folds.requireTwo(folds);
    }

    @Override
    public double testToTrainRatio() {
        return 1.0 / (folds - 1);
    }

    @Override
    public void check(WekaData data) {
        Instances rows = data.targeted();
        if (rows.attribute(attribute) == null || rows.attribute(attribute).index() == rows.classIndex()) {
            throw new StudyException(
                    "ATN124",
                    "groups: " + data.name() + " has no attribute '" + attribute
                            + "' besides the target. Name the attribute that tells which rows belong together.");
        }
        int groups = groups(rows, 1).size();
        if (groups < folds) {
            throw new StudyException(
                    "ATN124",
                    "folds: " + folds + " are more than the " + groups + " groups of '" + attribute + "' in "
                            + data.name() + ". Use at most " + groups + " folds.");
        }
    }

    /** The rows of each group, in shuffled order, the largest groups first. */
    private List<List<Integer>> groups(Instances rows, long seed) {
        Map<Object, List<Integer>> groups = new LinkedHashMap<>();
        int index = rows.attribute(attribute).index();
        for (int row : RowOrder.shuffled(rows, seed, 1)) {
            Instance instance = rows.get(row);
            Object key = instance.isMissing(index) ? "row " + row : (Object) instance.value(index);
            groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(row);
        }
        List<List<Integer>> sorted = new ArrayList<>(groups.values());
        sorted.sort(Comparator.comparingInt(group -> -group.size()));
        return sorted;
    }

    /** The rows of each fold: every group goes to the fold that has the fewest rows so far. */
    private List<List<Integer>> parts(Instances rows, long seed) {
        List<List<Integer>> parts = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            parts.add(new ArrayList<>());
        }
        for (List<Integer> group : groups(rows, seed)) {
            List<Integer> smallest =
                    parts.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
            smallest.addAll(group);
        }
        return parts;
    }

    @Override
    public Division divide(Instances rows, long seed) {
        List<List<Integer>> parts = parts(rows, seed);
        int[] starts = new int[folds + 1];
        for (int fold = 0; fold < folds; fold++) {
            starts[fold + 1] = starts[fold] + parts.get(fold).size();
        }
        int[] order =
                parts.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
        return new Division(order, starts);
    }

    @Override
    public String toString() {
        return folds + " folds grouped by " + attribute;
    }
}
