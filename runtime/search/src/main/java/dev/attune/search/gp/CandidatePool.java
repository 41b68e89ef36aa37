// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import dev.attune.search.encoding.Dimension;
import dev.attune.search.encoding.UnitCube;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.apache.commons.math3.distribution.NormalDistribution;

/** Latent points from all over the space and around the best known ones, from which the search for a maximum starts. */
final class CandidatePool {

    private static final int NEIGHBOURS = 100;
    private static final double[] NEIGHBOUR_SPREADS = {0.05, 0.01};
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private final UnitCube cube;
    private final Predicate<double[]> allowed;
    private final List<double[]> latents = new ArrayList<>();
    private final List<double[]> encoded = new ArrayList<>();

    CandidatePool(UnitCube cube, Predicate<double[]> allowed) {
        this.cube = cube;
        this.allowed = allowed;
    }

    List<double[]> latents() {
        return latents;
    }

    List<double[]> encoded() {
        return encoded;
    }

    /** Adds a latent point if it is allowed. */
    void add(double[] latent) {
        double[] point = cube.encode(latent);
        if (allowed.test(point)) {
            latents.add(latent);
            encoded.add(point);
        }
    }

    /** Adds an encoded point and points around it; what is inactive in it becomes random. */
    void addAround(double[] centre, SplittableRandom random) {
        for (int i = 0; i <= NEIGHBOURS; i++) {
            double[] latent = centre.clone();
            for (int j = 0; j < latent.length; j++) {
                latent[j] = Double.isNaN(latent[j]) ? random.nextDouble() : latent[j];
            }
            if (i > 0) {
                move(latent, NEIGHBOUR_SPREADS[i % NEIGHBOUR_SPREADS.length], random);
            }
            add(latent);
        }
    }

    /** Moves about two coordinates, and at least one. */
    private void move(double[] latent, double spread, SplittableRandom random) {
        int one = random.nextInt(latent.length);
        double chance = 2.0 / latent.length;
        for (int j = 0; j < latent.length; j++) {
            if (j == one || random.nextDouble() < chance) {
                latent[j] = moved(j, latent[j], spread, random);
            }
        }
    }

    private double moved(int index, double position, double spread, SplittableRandom random) {
        Dimension dimension = cube.dimension(index);
        if (dimension.isNominal()) {
            return random.nextDouble();
        }
        double width = dimension.levels() == 0 ? spread : Math.max(spread, 1.0 / dimension.levels());
        double step = NORMAL.inverseCumulativeProbability(Math.max(random.nextDouble(), 1e-16));
        return Math.min(1, Math.max(0, position + width * step));
    }
}
