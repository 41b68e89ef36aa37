// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import java.util.List;

/** The constants of {@link Metric}. */
final class AllMetrics {

    static final List<Metric> OF_CLASSES = List.of(
            Metric.ACCURACY,
            Metric.ERROR_RATE,
            Metric.PRECISION,
            Metric.RECALL,
            Metric.F1,
            Metric.KAPPA,
            Metric.MATTHEWS,
            Metric.AREA_UNDER_ROC,
            Metric.AREA_UNDER_PRC,
            Metric.LOG_LOSS,
            Metric.BRIER);

    static final List<Metric> OF_NUMBERS =
            List.of(Metric.ROOT_MEAN_SQUARED_ERROR, Metric.MEAN_ABSOLUTE_ERROR, Metric.R_SQUARED, Metric.CORRELATION);

    private AllMetrics() {}
}
