// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import dev.attune.vector.Panels;
import dev.attune.vector.VectorSupport;
import dev.attune.vector.VectorSupports;

/** The inverse of a matrix from its factor, {@code (L⁻¹)ᵀ L⁻¹}, tile by tile. */
final class PanelInverse {

    private static final VectorSupport VECTORS = VectorSupports.get();

    private final int size;
    private final int count;
    /** The panels of L⁻¹, each from its diagonal down. */
    private final double[] lower;

    PanelInverse(double[] factor, int size) {
        this.size = size;
        count = Panels.count(size);
        lower = new double[Panels.triangleStart(count)];
        for (int panel = 0; panel < count; panel++) {
            for (int i = 0; i < Panels.WIDTH; i++) {
                lower[start(panel) + i * Panels.WIDTH + i] = 1;
            }
            Panels.substitute(factor, panel, panel, count, lower, start(panel));
        }
    }

    private int start(int panel) {
        return Panels.triangleStart(count) - Panels.triangleStart(count - panel);
    }

    /** The rows of the inverse's lower triangle. */
    double[][] rows() {
        double[][] rows = new double[size][];
        for (int i = 0; i < size; i++) {
            rows[i] = new double[i + 1];
        }
        for (int panel = 0; panel < count; panel++) {
            int inner = Panels.WIDTH * (count - panel);
            for (int above = 0; above <= panel; above++) {
                int from = start(above) + Panels.TILE * (panel - above);
                double[] tile = new double[Panels.TILE];
                VECTORS.subtractProduct(lower, start(panel), lower, from, inner, tile, 0);
                copyNegated(tile, panel * Panels.WIDTH, above * Panels.WIDTH, rows);
            }
        }
        return rows;
    }

    private void copyNegated(double[] tile, int firstRow, int firstColumn, double[][] rows) {
        for (int i = firstRow; i < Math.min(size, firstRow + Panels.WIDTH); i++) {
            int at = Panels.WIDTH * (i - firstRow) - firstColumn;
            for (int j = firstColumn; j <= Math.min(i, firstColumn + Panels.WIDTH - 1); j++) {
                rows[i][j] = -tile[at + j];
            }
        }
    }
}
