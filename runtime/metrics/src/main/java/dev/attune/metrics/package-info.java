// SPDX-License-Identifier: Apache-2.0
/**
 * What a model is worth: {@link dev.attune.metrics.Predictions} in, {@link dev.attune.metrics.Metric} out. Nothing here knows a
 * learner or a data format.
 */
package dev.attune.metrics;
