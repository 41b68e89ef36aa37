// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

/**
 * Matrices cut into panels: eight columns each, which stand row by row, so that kernels read them in one go whatever the size of
 * the matrix. What is not a multiple of eight is filled up.
 */
public final class Panels {

    /** The columns of a panel, and the rows of a tile. */
    public static final int WIDTH = Lanes.COUNT;

    /** The numbers of eight rows of a panel. */
    public static final int TILE = WIDTH * WIDTH;

    /** Panels that are factored together, so that what is before them is read once for all. */
    private static final int GROUP = 4;

    private static final VectorSupport VECTORS = VectorSupports.get();

    private Panels() {}

    /** The number of panels that hold so many columns. */
    public static int count(int columns) {
        return (columns + WIDTH - 1) / WIDTH;
    }

    /** Where a panel of an upper triangular matrix begins, if each holds its rows down to the diagonal only. */
    public static int triangleStart(int panel) {
        return TILE / 2 * panel * (panel + 1);
    }

    /**
     * Replaces an upper triangle A, from {@link #triangleStart}, by the U with {@code Uᵀ U = A} (Golub &amp; Van Loan, Matrix Computations,
     * 2013, section 4.2), except that the diagonal is that of 1 / U. An element takes its products in the order of rows.
     *
     * @param panels the number of panels
     * @return whether A is positive definite; if not, what stands there is of no use
     */
    public static boolean factor(double[] triangle, int panels) {
        for (int first = 0; first < panels; first += GROUP) {
            int[] group = group(first, Math.min(panels, first + GROUP));
            substitute(triangle, 0, 0, first, triangle, group);
            for (int i = 0; i < group.length; i++) {
                int panel = first + i;
                substitute(triangle, 0, first, panel, triangle, group[i]);
                int tile = group[i] + TILE * panel;
                VECTORS.subtractProduct(triangle, group[i], triangle, group[i], WIDTH * panel, triangle, tile);
                if (!factorTile(triangle, tile)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Solves {@code Uᵀ X = B} from the top, eight rows at a time, where U is what {@link #factor} made. X takes the place of B, some panels
     * that stand at {@code starts} in {@code panels}.
     *
     * @param first the eight rows that the panels begin with; those before are zero
     * @param from the eight rows to begin with; those before are solved already
     * @param to the eight rows to end before
     */
    public static void substitute(double[] factor, int first, int from, int to, double[] panels, int... starts) {
        for (int row = from; row < to; row++) {
            int above = triangleStart(row) + TILE * first;
            for (int start : starts) {
                int tile = start + TILE * (row - first);
                VECTORS.subtractProduct(factor, above, panels, start, WIDTH * (row - first), panels, tile);
                VECTORS.substitute(factor, triangleStart(row) + TILE * row, panels, tile);
            }
        }
    }

    private static int[] group(int from, int to) {
        int[] starts = new int[to - from];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = triangleStart(from + i);
        }
        return starts;
    }

    private static boolean factorTile(double[] u, int tile) {
        for (int i = 0; i < WIDTH; i++) {
            int row = tile + WIDTH * i;
            for (int k = tile; k < row; k += WIDTH) {
                for (int j = i; j < WIDTH; j++) {
                    u[row + j] -= u[k + i] * u[k + j];
                }
            }
            if (!(u[row + i] > 0)) {
                return false;
            }
            u[row + i] = 1 / Math.sqrt(u[row + i]);
            for (int j = i + 1; j < WIDTH; j++) {
                u[row + j] *= u[row + i];
            }
        }
        return true;
    }
}
