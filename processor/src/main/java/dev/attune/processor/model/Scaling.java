// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

/** What {@code Scale.AUTO} becomes. */
final class Scaling {

    /** AUTO is logarithmic from here on: a search of three decades finds nothing in the lower two if it is linear. */
    private static final double WIDE = 1000;

    private Scaling() {}

    static boolean isLog(Declaration declaration, double low, double high) {
        if (declaration.isExplicitlyLog() || declaration.isExplicitlyLinear()) {
            return declaration.isExplicitlyLog();
        }
        boolean ownRange =
                declaration.penalty().isPresent() && !declaration.range().given();
        return ownRange
                ? declaration.penalty().orElseThrow().log()
                : low > 0 && high / low >= WIDE && !declaration.hasStep();
    }
}
