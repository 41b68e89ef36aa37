// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.io.Serial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import weka.core.EuclideanDistance;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.ManhattanDistance;
import weka.core.NormalizableDistance;
import weka.core.neighboursearch.LinearNNSearch;

/**
 * Weka's {@link LinearNNSearch}, column by column: the same neighbours in the same order with the same distances, to the last
 * bit. A loop over one column of many rows runs in vector registers, which a loop over the attributes of one row does not.
 *
 * <p>It follows Weka's ranges, which widen with every row that is looked up: a column is normalized again when its range has
 * moved. Distances other than Euclid's and Manhattan's over all attributes with normalization, sparse or infinite values, and
 * skipping of identical rows are left to Weka's own search.
 */
public final class ColumnSearch extends LinearNNSearch {

    @Serial
    private static final long serialVersionUID = 1;

    /** Rows that ask about a block of columns in turn. */
    private static final int GROUP = 32;

    private transient DistanceColumns columns;
    private transient Found last;

    /** With Weka's default options. */
    public ColumnSearch() {}

    @Override
    public void setInstances(Instances rows) throws Exception {
        super.setInstances(rows);
        columns = null;
    }

    @Override
    public Instances kNearestNeighbours(Instance target, int k) throws Exception {
        last = null;
        if (!isForColumns() || k < 1) {
            return super.kNearestNeighbours(target, k);
        }
        DistanceColumns.Target aimed = aim(target);
        return aimed == null ? super.kNearestNeighbours(target, k) : inOrder(heaps(List.of(aimed), k)[0]);
    }

    /** A row in the ranges as they are; null if it is left to Weka's search. */
    private DistanceColumns.Target aim(Instance row) throws Exception {
        DistanceColumns all = columns();
        return all.fits(row) ? all.aim(row, ranges()) : null;
    }

    private DistanceColumns columns() {
        if (columns == null || columns.size() != m_Instances.numInstances()) {
            columns = new DistanceColumns(m_Instances, m_DistanceFunction instanceof EuclideanDistance);
        }
        return columns;
    }

    private double[][] ranges() throws Exception {
        return ((NormalizableDistance) m_DistanceFunction).getRanges();
    }

    /** Takes what was found for one row after the other, while it is the search's latest result. */
    interface Finding {

        void found(Instances neighbours) throws Exception;
    }

    /**
     * Looks rows up as if each first widened the ranges and then was searched for alone. Hardly any row does widen them, so that rows
     * between two that do are searched for together. Only for a distance that it knows.
     */
    void each(Instances rows, int k, Finding finding) throws Exception {
        List<DistanceColumns.Target> group = new ArrayList<>();
        for (Instance row : rows) {
            addInstanceInfo(row);
            if (group.size() == GROUP || columns().areMoved(ranges())) {
                finish(group, k, finding);
            }
            DistanceColumns.Target aimed = aim(row);
            if (aimed == null) {
                finish(group, k, finding);
                finding.found(kNearestNeighbours(row, k));
            } else {
                group.add(aimed);
            }
        }
        finish(group, k, finding);
    }

    private void finish(List<DistanceColumns.Target> group, int k, Finding finding) throws Exception {
        for (MyHeap heap : heaps(group, k)) {
            finding.found(inOrder(heap));
        }
        group.clear();
    }

    private MyHeap[] heaps(List<DistanceColumns.Target> targets, int k) throws Exception {
        MyHeap[] heaps = new MyHeap[targets.size()];
        Arrays.setAll(heaps, i -> new MyHeap(k));
        for (int from = 0; heaps.length > 0 && from < columns.size(); from += columns.block()) {
            for (int i = 0; i < heaps.length; i++) {
                search(targets.get(i), k, heaps[i], from);
            }
        }
        return heaps;
    }

    /** Whether the distance is one that it knows. */
    boolean isForColumns() {
        boolean known = m_DistanceFunction.getClass() == EuclideanDistance.class
                || m_DistanceFunction.getClass() == ManhattanDistance.class;
        return known
                && !((NormalizableDistance) m_DistanceFunction).getDontNormalize()
                && !((NormalizableDistance) m_DistanceFunction).getInvertSelection()
                && m_DistanceFunction.getAttributeIndices().equals("first-last")
                && !getSkipIdentical()
                && !getMeasurePerformance();
    }

    /** Looks at one block of rows as Weka looks at all. */
    private void search(DistanceColumns.Target target, int k, MyHeap heap, int from) throws Exception {
        double[] distances = columns.distances(target, from);
        int size = Math.min(columns.block(), columns.size() - from);
        double farthest = heap.size() < k ? Double.POSITIVE_INFINITY : heap.peek().distance;
        for (int i = 0; i < size; i++) {
            double distance = distances[i];
            if (distance > farthest || isSame(target.row(), m_Instances.instance(from + i))) {
                continue;
            }
            if (heap.size() < k) {
                heap.put(from + i, distance);
            } else if (distance < farthest) {
                heap.putBySubstitute(from + i, distance);
            } else {
                heap.putKthNearest(from + i, distance);
            }
            farthest = heap.size() < k ? Double.POSITIVE_INFINITY : heap.peek().distance;
        }
    }

    @SuppressWarnings("ReferenceEquality") // a row that is its own neighbour, in leave-one-out
    private static boolean isSame(Instance a, Instance b) {
        return a == b;
    }

    /** The heap's rows, the nearest first, as Weka empties it. */
    private Instances inOrder(MyHeap heap) throws Exception {
        int size = heap.size() + heap.noOfKthNearest();
        int[] rows = new int[size];
        m_Distances = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            MyHeapElement next = heap.noOfKthNearest() > 0 ? heap.getKthNearest() : heap.get();
            rows[i] = next.index;
            m_Distances[i] = next.distance;
        }
        double[] sums = m_Distances.clone();
        m_DistanceFunction.postProcessDistances(m_Distances);
        Instances neighbours = new Instances(m_Instances, size);
        for (int row : rows) {
            neighbours.add(m_Instances.instance(row));
        }
        last = new Found(neighbours, sums, m_Distances.clone());
        return neighbours;
    }

    /** What the last search found; null if it was Weka's own. */
    Found last() {
        return last;
    }

    /**
     * Neighbours, the nearest first.
     *
     * @param sums their distances without the final root
     * @param distances their distances
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Found(Instances neighbours, double[] sums, double[] distances) {

        /** How many of them a search for {@code k} would have found: as far as the k-th, with all that are as far. */
        int size(int k) {
            int size = Math.min(k, sums.length);
            while (size < sums.length && sums[size] == sums[size - 1]) {
                size++;
            }
            return size;
        }
    }
}
