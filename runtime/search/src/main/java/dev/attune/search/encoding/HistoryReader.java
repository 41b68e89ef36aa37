// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.encoding;

import dev.attune.search.Observation;
import dev.attune.space.Assignment;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Reads histories of one study; each configuration is encoded once. */
public final class HistoryReader {

    private final UnitCube cube;
    private IdentityHashMap<Assignment, double[]> encoded = new IdentityHashMap<>();

    /** A reader of a study on this space. */
    public HistoryReader(UnitCube cube) {
        this.cube = cube;
    }

    /** What is known of these trials. */
    public History read(List<Observation> observations) {
        IdentityHashMap<Assignment, double[]> still = new IdentityHashMap<>(observations.size());
        List<double[]> points = new ArrayList<>();
        List<Double> losses = new ArrayList<>();
        List<double[]> failed = new ArrayList<>();
        List<double[]> pending = new ArrayList<>();
        for (Observation observation : observations) {
            double[] before = encoded.get(observation.assignment());
            double[] point = before == null ? cube.encode(observation.assignment()) : before;
            still.put(observation.assignment(), point);
            switch (observation.outcome()) {
                case COMPLETE, STOPPED -> {
                    points.add(point);
                    losses.add(observation.loss());
                }
                case FAILED -> failed.add(point);
                case PENDING -> pending.add(point);
            }
        }
        encoded = still;
        double[] array = losses.stream().mapToDouble(Double::doubleValue).toArray();
        return new History(points, array, failed, pending);
    }
}
