// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree that rows go down by their {@link Bins}, without a branch in the code: a node is one number of 64 bits, its children are next to each
 * other, and a leaf leads to itself. Eight rows go down side by side, since each step has to wait for the one before.
 */
final class BinnedTree {

    /** How many bits of a node say which attribute it asks for; one more says whether that is nominal, and the others after which bin. */
    private static final int ATTRIBUTE_BITS = 12;

    private static final int NOMINAL = Integer.SIZE - ATTRIBUTE_BITS - 1;
    /** Of leaves and nominal attributes; no bin is above it. */
    private static final int NO_BIN = (1 << NOMINAL) - 1;

    private final int width;
    private final long[] nodes;
    /** By node; zeros for those that are no leaves. */
    private final double[] outputs;

    private BinnedTree(long[] nodes, double[] outputs, int width) {
        this.width = width;
        this.nodes = nodes;
        this.outputs = outputs;
    }

    /** Whether trees with such bins have room in the nodes. */
    static boolean fits(Bins bins) {
        return bins.attributes() <= 1 << ATTRIBUTE_BITS && bins.most() < NO_BIN;
    }

    static BinnedTree of(FlatTree tree, Bins bins, int width) {
        // in the order in which they are listed here, children of a node one after the other
        List<Integer> listed = new ArrayList<>(List.of(0));
        long[] nodes = new long[tree.size()];
        double[] outputs = new double[tree.size() * width];
        for (int n = 0; n < listed.size(); n++) {
            int from = listed.get(n);
            if (tree.isLeaf(from)) {
                nodes[n] = node(n, 0, 0, NO_BIN);
                System.arraycopy(tree.output(from), 0, outputs, n * width, width);
                continue;
            }
            int attribute = tree.attribute(from);
            nodes[n] = tree.isNominal(from)
                    ? node(listed.size(), attribute, 1, NO_BIN)
                    : node(listed.size(), attribute, 0, bins.place(attribute, tree.point(from)));
            for (int child : tree.branches(from)) {
                listed.add(child);
            }
        }
        return new BinnedTree(nodes, outputs, width);
    }

    private static long node(int children, int attribute, int nominal, int bin) {
        int low = attribute << (NOMINAL + 1) | nominal << NOMINAL | bin;
        return (long) children << Integer.SIZE | Integer.toUnsignedLong(low);
    }

    private static int next(long node, int[] bins, int row) {
        int low = (int) node;
        int bin = bins[row + (low >>> (NOMINAL + 1))];
        // one if the bin is above that of the node, or the value of a nominal attribute
        int child = ((low & NO_BIN) - bin) >>> (Integer.SIZE - 1) | (bin & -(low >>> NOMINAL & 1));
        return (int) (node >>> Integer.SIZE) + child;
    }

    /** Sets the leaf that each of some rows gets to. */
    void leaves(int[] bins, int attributes, int rows, int[] leaves) {
        int i = 0;
        for (; i + 8 <= rows; i += 8) {
            eight(bins, i * attributes, attributes, leaves, i);
        }
        for (; i < rows; i++) {
            int node = 0;
            int next = next(nodes[0], bins, i * attributes);
            while (next != node) {
                node = next;
                next = next(nodes[node], bins, i * attributes);
            }
            leaves[i] = node;
        }
    }

    private void eight(int[] bins, int row, int attributes, int[] leaves, int i) {
        int row1 = row + attributes;
        int row2 = row1 + attributes;
        int row3 = row2 + attributes;
        int row4 = row3 + attributes;
        int row5 = row4 + attributes;
        int row6 = row5 + attributes;
        int row7 = row6 + attributes;
        int n0 = 0;
        int n1 = 0;
        int n2 = 0;
        int n3 = 0;
        int n4 = 0;
        int n5 = 0;
        int n6 = 0;
        int n7 = 0;
        int moved;
        do {
            int m0 = next(nodes[n0], bins, row);
            int m1 = next(nodes[n1], bins, row1);
            int m2 = next(nodes[n2], bins, row2);
            int m3 = next(nodes[n3], bins, row3);
            int m4 = next(nodes[n4], bins, row4);
            int m5 = next(nodes[n5], bins, row5);
            int m6 = next(nodes[n6], bins, row6);
            int m7 = next(nodes[n7], bins, row7);
            moved = (m0 ^ n0) | (m1 ^ n1) | (m2 ^ n2) | (m3 ^ n3) | (m4 ^ n4) | (m5 ^ n5) | (m6 ^ n6) | (m7 ^ n7);
            n0 = m0;
            n1 = m1;
            n2 = m2;
            n3 = m3;
            n4 = m4;
            n5 = m5;
            n6 = m6;
            n7 = m7;
        } while (moved != 0);
        leaves[i] = n0;
        leaves[i + 1] = n1;
        leaves[i + 2] = n2;
        leaves[i + 3] = n3;
        leaves[i + 4] = n4;
        leaves[i + 5] = n5;
        leaves[i + 6] = n6;
        leaves[i + 7] = n7;
    }

    /** Adds the output of a leaf. */
    void addTo(int leaf, double[] sums, int at) {
        for (int c = 0; c < width; c++) {
            sums[at + c] += outputs[leaf * width + c];
        }
    }
}
