// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import weka.classifiers.trees.RandomTree;
import weka.core.Instances;
import weka.core.Utils;

/** Grows random trees, one after the other, as Weka's {@link RandomTree} does; what it needs for one serves for all. */
final class TreeGrower {

    /** A gain of not more than this is none, see {@link Utils#gr}. */
    static final double NOTHING = Utils.SMALL;

    private final RankedColumns columns;
    private final int[] numbers;
    private final int[] classNumbers;
    private final CountedSplits counted;
    private final WeightedSplits weighted;
    private final TreeNodes nodes;
    private final RandomTree options;
    private final int attributesPerNode;
    private final int[] attributes;
    /** The attributes that have one value in all rows of the node. */
    private final boolean[] isConstant;

    private final int[] constants;
    private int constantCount;
    private Random random;

    TreeGrower(RankedRows rows, RandomTree options, int attributesPerNode) {
        this.columns = rows.columns();
        this.numbers = rows.numbers();
        this.classNumbers = IntStream.range(0, columns.classes).toArray();
        this.counted = new CountedSplits(columns);
        this.weighted = new WeightedSplits(columns, counted);
        this.nodes = new TreeNodes(columns.classes, options.getMinNum());
        this.options = options;
        this.attributesPerNode = attributesPerNode;
        this.attributes = new int[columns.codes.length - 1];
        this.isConstant = new boolean[columns.codes.length];
        this.constants = new int[attributes.length];
    }

    /**
     * The nodes of a tree of a bag of rows, until the next one.
     *
     * @param data the training rows
     * @param bag how often each row is in it
     */
    TreeNodes grow(Instances data, int[] bag, int seed) {
        for (int i = 0; i < attributes.length; i++) {
            attributes[i] = i < columns.classIndex ? i : i + 1;
        }
        int[] rows = new int[bag.length];
        double[] weights = new double[bag.length];
        int[] classWeights = new int[columns.classes];
        int size = 0;
        for (int i = 0; i < bag.length; i++) {
            int label = columns.labels[numbers[i]];
            // written over by the next row if it is not in the bag
            rows[size] = OrderedRows.pack(numbers[i], label);
            weights[size] = bag[i];
            classWeights[label] += bag[i];
            size += bag[i] > 0 ? 1 : 0;
        }
        rows = Arrays.copyOf(rows, size);
        weights = Arrays.copyOf(weights, size);
        // the seed of a tree also depends on one of its rows, see Instances.getRandomNumberGenerator
        random = new UnsharedRandom(seed);
        int seedRow = inBag(bag, random.nextInt(size));
        random.setSeed(columns.text(data.get(seedRow), numbers[seedRow]) + (long) seed);
        counted.clear();
        int root = nodes.root();
        for (int c = 0; c < classWeights.length; c++) {
            nodes.weigh(root, c, classWeights[c]);
        }
        grow(root, weighted.node(rows, weights, classNumbers, nodes, root), 0);
        return nodes;
    }

    /** The training row that has so many others of a bag before it. */
    private static int inBag(int[] bag, int before) {
        int left = before;
        int row = 0;
        while (bag[row] == 0 || left-- > 0) {
            row++;
        }
        return row;
    }

    private void grow(int node, NodeRows rows, int depth) {
        if (rows.size() == 0) {
            return;
        }
        int constantAbove = constantCount;
        boolean isDeepest = options.getMaxDepth() > 0 && depth >= options.getMaxDepth();
        if (isDeepest || nodes.isFinal(node) || !choose(rows)) {
            nodes.keep(node);
        } else {
            branch(node, rows.divide(nodes, node), depth + 1);
        }
        while (constantCount > constantAbove) {
            isConstant[constants[--constantCount]] = false;
        }
    }

    private void branch(int node, NodeRows[] branches, int depth) {
        int first = nodes.first(node);
        boolean speaks = false;
        for (int b = 0; b < branches.length; b++) {
            grow(first + b, branches[b], depth);
            speaks |= !nodes.isKept(first + b);
        }
        if (speaks) {
            nodes.keep(node);
        }
    }

    /** Looks at as many random attributes as asked for, and at more until one gains anything; false if none does. */
    private boolean choose(NodeRows rows) {
        double best = -Double.MAX_VALUE;
        int bestAttribute = 0;
        boolean gained = false;
        for (int left = attributes.length, tries = attributesPerNode; left > 0 && (tries > 0 || !gained); tries--) {
            int chosen = random.nextInt(left--);
            int attribute = attributes[chosen];
            attributes[chosen] = attributes[left];
            attributes[left] = attribute;
            double gain = gain(rows, attribute, best);
            gained |= gain > NOTHING;
            if (gain > best || (!options.getBreakTiesRandomly() && gain == best && attribute < bestAttribute)) {
                best = gain;
                bestAttribute = attribute;
                rows.choose();
            }
        }
        return best > NOTHING;
    }

    /** The gain by an attribute, without looking at one that has one value in all rows of this node or of one above. */
    private double gain(NodeRows rows, int attribute, double least) {
        if (isConstant[attribute]) {
            rows.pass(attribute);
            return 0;
        }
        double gain = rows.gain(attribute, least);
        if (rows.isConstant()) {
            isConstant[attribute] = true;
            constants[constantCount++] = attribute;
        }
        return gain;
    }
}
