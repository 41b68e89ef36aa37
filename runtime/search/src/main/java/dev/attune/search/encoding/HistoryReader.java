// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.encoding;

import dev.attune.search.Observation;
import dev.attune.search.ObservationLog;
import dev.attune.space.Assignment;
import java.util.ArrayList;
import java.util.List;

/** Reads histories of one study; each configuration is encoded once. */
public final class HistoryReader {

    private final UnitCube cube;
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<double[]> encoded = new ArrayList<>();
    private List<Observation> last = List.of();

    /** A reader of a study on this space. */
    public HistoryReader(UnitCube cube) {
        this.cube = cube;
    }

    /** What is known of these trials. */
    public History read(List<Observation> observations) {
        encode(observations);
        List<double[]> points = new ArrayList<>(observations.size());
        List<double[]> losses = new ArrayList<>(observations.size());
        List<double[]> failed = new ArrayList<>();
        List<double[]> pending = new ArrayList<>();
        for (int i = 0; i < encoded.size(); i++) {
            Observation observation = observations.get(i);
            switch (observation.outcome()) {
                case COMPLETE, STOPPED -> {
                    points.add(encoded.get(i));
                    losses.add(losses(observation));
                }
                case FAILED -> failed.add(encoded.get(i));
                case PENDING -> pending.add(encoded.get(i));
            }
        }
        return new History(points, losses.toArray(double[][]::new), failed, pending);
    }

    private static double[] losses(Observation observation) {
        double[] losses = new double[observation.losses().size()];
        for (int k = 0; k < losses.length; k++) {
            losses[k] = observation.losses().get(k);
        }
        return losses;
    }

    /** Encodes what differs from the history before; a log only ever grows. */
    private void encode(List<Observation> observations) {
        boolean grown = observations == last && observations instanceof ObservationLog;
        int same = grown ? encoded.size() : 0;
        while (same < Math.min(encoded.size(), observations.size())
                && isSame(observations.get(same).assignment(), assignments.get(same))) {
            same++;
        }
        encoded.subList(same, encoded.size()).clear();
        assignments.subList(same, assignments.size()).clear();
        for (Observation observation : observations.subList(same, observations.size())) {
            assignments.add(observation.assignment());
            encoded.add(cube.encode(observation.assignment()));
        }
        last = observations;
    }

    @SuppressWarnings("ReferenceEquality") // an equal but other assignment is encoded again
    private static boolean isSame(Assignment a, Assignment b) {
        return a == b;
    }
}
