// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;
import weka.core.Utils;

/** The nodes of a tree while it grows; used again for the next tree. */
final class TreeNodes {

    private static final int FIRST_CAPACITY = 256;

    private final int classes;
    private final double leastPerBranch;
    private int size;
    private int[] attribute = new int[FIRST_CAPACITY];
    private double[] point = new double[FIRST_CAPACITY];
    private int[] first = new int[FIRST_CAPACITY];
    private int[] branches = new int[FIRST_CAPACITY];
    private double[] share = new double[FIRST_CAPACITY];
    private boolean[] kept = new boolean[FIRST_CAPACITY];
    private double[] weights;
    /** By node: the sum of its weights, and the largest of them. */
    private double[] sum = new double[FIRST_CAPACITY];

    private double[] most = new double[FIRST_CAPACITY];

    /** Nodes whose rows are of so many classes, and weigh so much at least in a branch. */
    TreeNodes(int classes, double leastPerBranch) {
        this.classes = classes;
        this.leastPerBranch = leastPerBranch;
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
        for (int node = from; node < size; node++) {
            attribute[node] = GrownTree.LEAF;
            point[node] = Double.NaN;
            first[node] = 0;
            branches[node] = 0;
            share[node] = 1;
            kept[node] = false;
            sum[node] = 0;
            most[node] = 0;
        }
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
        sum = Arrays.copyOf(sum, capacity);
        most = Arrays.copyOf(most, capacity);
    }

    /** Gives branches side by side whole class weights, and shares by them. */
    void count(int from, int[][] counts) {
        double all = 0;
        for (int b = 0; b < counts.length; b++) {
            int here = 0;
            int largest = 0;
            for (int c = 0; c < classes; c++) {
                int count = counts[b][c];
                weights[(from + b) * classes + c] = count;
                here += count;
                largest = Math.max(largest, count);
            }
            sum[from + b] = here;
            most[from + b] = largest;
            all += here;
        }
        for (int b = from; b < from + counts.length; b++) {
            share[b] = sum[b] / all;
        }
    }

    /** Gives a node the weight of a class, class by class in ascending order. */
    void weigh(int node, int label, double weight) {
        weights[node * classes + label] = weight;
        sum[node] += weight;
        most[node] = Math.max(most[node], weight);
    }

    /** Gives a node its part of a row that has no value for the attribute above. */
    void share(int node, double part) {
        share[node] = part;
    }

    double weight(int node, int label) {
        return weights[node * classes + label];
    }

    /** Whether a node has no weight. */
    boolean isEmpty(int node) {
        return !(sum[node] > 0);
    }

    /** Whether rows of such a node are not divided further, being fewer than two branches may have, or of one class. */
    boolean isFinal(int node) {
        return sum[node] < 2 * leastPerBranch || Utils.eq(most[node], sum[node]);
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

    /** By node: where its output begins if it keeps its weights, else {@link GrownTree#NONE}. */
    int[] places() {
        int[] places = new int[size];
        int next = 0;
        for (int node = 0; node < size; node++) {
            places[node] = kept[node] ? next : GrownTree.NONE;
            next += kept[node] ? classes : 0;
        }
        return places;
    }

    /** The weights of the nodes that keep them, divided by their sum. */
    double[] outputs(int[] places) {
        int count = 0;
        for (int node = 0; node < size; node++) {
            count += kept[node] ? classes : 0;
        }
        double[] outputs = new double[count];
        for (int node = 0; node < size; node++) {
            for (int c = 0; kept[node] && c < classes; c++) {
                outputs[places[node] + c] = weights[node * classes + c] / sum[node];
            }
        }
        return outputs;
    }

    /** A node's attribute, {@link GrownTree#LEAF} for none. */
    int attribute(int node) {
        return attribute[node];
    }

    double point(int node) {
        return point[node];
    }

    double[] weights(int node) {
        return Arrays.copyOfRange(weights, node * classes, (node + 1) * classes);
    }

    double[] sharesBelow(int node) {
        return Arrays.copyOfRange(share, first[node], first[node] + branches[node]);
    }
}
