// SPDX-License-Identifier: Apache-2.0
package com.example.ridge;

import static dev.attune.annotations.Penalty.L2;

import dev.attune.annotations.Regularize;
import dev.attune.annotations.Tunable;
import lombok.Getter;
import lombok.Setter;

/** A line through points, fitted by least squares with a penalty on its slope. */
@Getter
@Setter
public class RidgeLine {

    /** How much a steep line costs. */
    @Regularize(L2)
    private double ridge = 1e-8;

    /** Whether the line may miss the origin. */
    @Tunable
    private boolean intercept = true;

    /** The mean squared error on the second half of the points of a line that is fitted to the first half. */
    public double error(double[] x, double[] y) {
        int half = x.length / 2;
        double meanX = intercept ? mean(x, half) : 0;
        double meanY = intercept ? mean(y, half) : 0;
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < half; i++) {
            covariance += (x[i] - meanX) * (y[i] - meanY);
            variance += (x[i] - meanX) * (x[i] - meanX);
        }
        double slope = covariance / (variance + ridge);
        double error = 0;
        for (int i = half; i < x.length; i++) {
            double residual = y[i] - meanY - slope * (x[i] - meanX);
            error += residual * residual / (x.length - half);
        }
        return error;
    }

    private static double mean(double[] values, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[i];
        }
        return sum / count;
    }
}
