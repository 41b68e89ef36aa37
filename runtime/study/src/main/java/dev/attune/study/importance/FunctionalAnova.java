// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.importance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The variances of a regression forest's marginal predictions (Hutter, Hoos &amp; Leyton-Brown, ICML 2014, algorithms 1 and 2).
 * What is decomposed is the forest's prediction, the mean over its trees, not each tree in turn: a tree fits noise, and most of
 * that variance goes when trees are averaged.
 *
 * <p>An inactive parameter has no position, so each tree draws one: the score does not depend on it, so any will do. The levels of a choice have no order, so each tree draws one, in which its cuts divide them.
 */
final class FunctionalAnova {

    /** The number of trees. */
    private static final int TREES = 64;

    private final Sample sample;
    private final double[] losses;
    /** The parameters that are active in the same region, by their places in the space. */
    private final Map<Region, List<Integer>> groups = new LinkedHashMap<>();

    private final List<Marginal> marginals;

    private FunctionalAnova(Sample sample, List<Region> regions) {
        this.sample = sample;
        losses = sample.standardizedLosses();
        marginals = Stream.generate(Marginal::new).limit(regions.size()).toList();
        for (int j = 0; j < regions.size(); j++) {
            groups.computeIfAbsent(regions.get(j), region -> new ArrayList<>()).add(j);
        }
    }

    /** For each parameter the variance of its marginal prediction in its region, times the region's weight. */
    static double[] variances(Sample sample, List<Region> regions, long seed) {
        FunctionalAnova anova = new FunctionalAnova(sample, regions);
        SplittableRandom random = new SplittableRandom(seed);
        for (int t = 0; t < TREES; t++) {
            anova.addTree(random.split());
        }
        return IntStream.range(0, regions.size())
                .mapToDouble(
                        j -> regions.get(j).weight() * anova.marginals.get(j).variance())
                .toArray();
    }

    private void addTree(SplittableRandom random) {
        LatentAxes axes = LatentAxes.draw(sample, random);
        ExtraTree tree = new ExtraTree(sample.edges(), losses, axes, random);
        List<ActiveGroup> active = groups.entrySet().stream()
                .filter(group -> group.getKey().weight() > 0)
                .map(group -> new ActiveGroup(axes.reordered(group.getKey()), group.getValue(), sample.levels().length))
                .toList();
        tree.visit((box, value) -> active.forEach(group -> addLeaf(group, box, value / TREES, axes)));
    }

    /** Adds a leaf to the marginal of each parameter that bounds it; for the others it is a constant, without variance. */
    private void addLeaf(ActiveGroup group, Box box, double value, LatentAxes axes) {
        double share = group.share(box);
        if (share == 0) {
            return;
        }
        for (int k = 0; k < box.bounded(); k++) {
            int axis = box.boundedAxis(k);
            if (group.has(axis)) {
                double piece = value * share / box.width(axis);
                axes.side(box, axis).forEach(s -> marginals.get(axis).add(s.low(), s.high(), piece));
            }
        }
    }
}
