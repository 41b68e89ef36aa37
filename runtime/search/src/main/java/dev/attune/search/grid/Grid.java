// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.grid;

import dev.attune.search.encoding.Dimension;
import dev.attune.search.encoding.UnitCube;
import dev.attune.space.Assignment;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** A few positions on each side of a cube, and all their combinations. */
final class Grid {

    /** The most values of one parameter, choices apart. */
    private static final int LEVELS = 5;

    private final UnitCube cube;
    private final double[][] positions;

    Grid(UnitCube cube) {
        this.cube = cube;
        positions = new double[cube.size()][];
        for (int j = 0; j < positions.length; j++) {
            positions[j] = positions(j);
        }
    }

    private double[] positions(int index) {
        Dimension dimension = cube.dimension(index);
        if (dimension.levels() > 0 && (dimension.isNominal() || dimension.levels() <= LEVELS)) {
            double[] all = new double[(int) dimension.levels()];
            Arrays.setAll(all, level -> cube.level(index, level));
            return all;
        }
        return DoubleStream.iterate(0, i -> i < LEVELS, i -> i + 1)
                .map(i -> cube.snap(index, i / (LEVELS - 1)))
                .distinct()
                .toArray();
    }

    /** A combination drawn evenly. */
    Assignment draw(SplittableRandom random) {
        double[] latent = new double[positions.length];
        for (int j = 0; j < latent.length; j++) {
            latent[j] = positions[j][random.nextInt(positions[j].length)];
        }
        return cube.decode(latent);
    }

    /** All combinations, lazily; a parameter that is inactive in one does not multiply it. */
    Stream<Assignment> points() {
        return extensions(new double[positions.length], 0).map(cube::decode);
    }

    private Stream<double[]> extensions(double[] latent, int from) {
        if (from == latent.length) {
            return Stream.of(latent);
        }
        // what is active depends on the parameters before alone
        if (Double.isNaN(cube.encode(latent)[from])) {
            return extensions(latent, from + 1);
        }
        return Arrays.stream(positions[from]).boxed().flatMap(position -> {
            double[] longer = latent.clone();
            longer[from] = position;
            return extensions(longer, from + 1);
        });
    }
}
