// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;
import weka.core.Utils;

/** The nodes of a tree while it grows; used again for the next tree. */
final class TreeNodes {

    private static final int FIRST_CAPACITY = 256;

    private final int classes;
    private int size;
    private int[] attribute = new int[FIRST_CAPACITY];
    private double[] point = new double[FIRST_CAPACITY];
    private int[] first = new int[FIRST_CAPACITY];
    private int[] branches = new int[FIRST_CAPACITY];
    private double[] share = new double[FIRST_CAPACITY];
    private boolean[] kept = new boolean[FIRST_CAPACITY];
    private double[] weights;

    TreeNodes(int classes) {
        this.classes = classes;
        this.weights = new double[FIRST_CAPACITY * classes];
    }

    /** Begins another tree, of a root without weights yet. */
    int root() {
        size = 0;
        return add(1);
    }

    /** Gives a node branches without weights and gives the first of them. */
    int split(int node, int attribute, double point, int branches) {
        int from = add(branches);
        this.attribute[node] = attribute;
        this.point[node] = point;
        this.branches[node] = branches;
        this.first[node] = from;
        return from;
    }

    private int add(int count) {
        int from = size;
        size += count;
        if (size > attribute.length) {
            grow(Math.max(size, 2 * attribute.length));
        }
        Arrays.fill(attribute, from, size, GrownTree.LEAF);
        Arrays.fill(point, from, size, Double.NaN);
        Arrays.fill(first, from, size, 0);
        Arrays.fill(branches, from, size, 0);
        Arrays.fill(share, from, size, 1);
        Arrays.fill(kept, from, size, false);
        Arrays.fill(weights, from * classes, size * classes, 0);
        return from;
    }

    private void grow(int capacity) {
        attribute = Arrays.copyOf(attribute, capacity);
        point = Arrays.copyOf(point, capacity);
        first = Arrays.copyOf(first, capacity);
        branches = Arrays.copyOf(branches, capacity);
        share = Arrays.copyOf(share, capacity);
        kept = Arrays.copyOf(kept, capacity);
        weights = Arrays.copyOf(weights, capacity * classes);
    }

    /** Gives branches side by side whole class weights, and shares by them. */
    void count(int from, int[][] counts) {
        double sum = 0;
        for (int b = 0; b < counts.length; b++) {
            int here = 0;
            for (int c = 0; c < classes; c++) {
                weights[(from + b) * classes + c] = counts[b][c];
                here += counts[b][c];
            }
            share[from + b] = here;
            sum += here;
        }
        for (int b = from; b < from + counts.length; b++) {
            share[b] /= sum;
        }
    }

    /** Gives a node class weights. */
    void weigh(int node, double[] classWeights, double share) {
        System.arraycopy(classWeights, 0, weights, node * classes, classes);
        this.share[node] = share;
    }

    /** Whether rows of such a node are not divided further, being fewer than two branches may have, or of one class. */
    boolean isFinal(int node, double leastPerBranch) {
        double sum = 0;
        double most = weights[node * classes];
        for (int i = node * classes; i < (node + 1) * classes; i++) {
            sum += weights[i];
            most = Math.max(most, weights[i]);
        }
        return sum < 2 * leastPerBranch || Utils.eq(most, sum);
    }

    int first(int node) {
        return first[node];
    }

    /** Lets a node keep its weights. */
    void keep(int node) {
        kept[node] = true;
    }

    boolean isKept(int node) {
        return kept[node];
    }

    int[] attributes() {
        return Arrays.copyOf(attribute, size);
    }

    double[] points() {
        return Arrays.copyOf(point, size);
    }

    int[] firsts() {
        return Arrays.copyOf(first, size);
    }

    int[] branches() {
        return Arrays.copyOf(branches, size);
    }

    double[] shares() {
        return Arrays.copyOf(share, size);
    }

    boolean[] kept() {
        return Arrays.copyOf(kept, size);
    }

    double[] weights() {
        return Arrays.copyOf(weights, size * classes);
    }
}
