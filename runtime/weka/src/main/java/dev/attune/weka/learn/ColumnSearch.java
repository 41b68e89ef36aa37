// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.io.Serial;
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
        if (columns == null || columns.size() != m_Instances.numInstances()) {
            columns = new DistanceColumns(m_Instances, m_DistanceFunction instanceof EuclideanDistance);
        }
        double[][] ranges = ((NormalizableDistance) m_DistanceFunction).getRanges();
        if (!columns.aim(target, ranges)) {
            return super.kNearestNeighbours(target, k);
        }
        MyHeap heap = new MyHeap(k);
        int found = 0;
        for (int from = 0; from < columns.size(); from += DistanceColumns.BLOCK) {
            found = search(target, k, heap, found, from);
        }
        return inOrder(heap);
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
    private int search(Instance target, int k, MyHeap heap, int foundBefore, int from) throws Exception {
        int found = foundBefore;
        double[] distances = columns.distances(from);
        int size = Math.min(DistanceColumns.BLOCK, columns.size() - from);
        double farthest = found < k ? Double.POSITIVE_INFINITY : heap.peek().distance;
        for (int i = 0; i < size; i++) {
            double distance = distances[i];
            if (found >= k && distance > farthest) {
                continue;
            }
            if (isSame(target, m_Instances.instance(from + i))) {
                continue;
            }
            if (found < k) {
                heap.put(from + i, distance);
                found++;
            } else if (distance < farthest) {
                heap.putBySubstitute(from + i, distance);
            } else {
                heap.putKthNearest(from + i, distance);
            }
            farthest = heap.peek().distance;
        }
        return found;
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
