// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.boost;

import java.io.Serial;
import weka.classifiers.trees.DecisionStump;
import weka.core.Instances;

/** A {@link DecisionStump} for numbers that was found elsewhere. */
final class Stump extends DecisionStump {

    @Serial
    private static final long serialVersionUID = 1;

    private final boolean nominal;

    /**
     * A fitted stump.
     *
     * @param header the attributes, without rows
     * @param point the highest value of the first branch, or the one nominal value that goes there
     * @param estimates of the first branch, of the second, and for rows without a value
     */
    Stump(Instances header, int attribute, double point, double[] estimates) {
        m_Instances = header;
        m_AttIndex = attribute;
        m_SplitPoint = point;
        nominal = header.attribute(attribute).isNominal();
        m_Distribution = new double[3][1];
        for (int branch = 0; branch < 3; branch++) {
            m_Distribution[branch][0] = estimates[branch];
        }
    }

    int attribute() {
        return m_AttIndex;
    }

    /** The estimate for a row, by its value of the {@link #attribute}; NaN where missing. */
    double estimate(double value) {
        if (Double.isNaN(value)) {
            return m_Distribution[2][0];
        }
        boolean first = nominal ? (int) value == m_SplitPoint : value <= m_SplitPoint;
        return m_Distribution[first ? 0 : 1][0];
    }
}
