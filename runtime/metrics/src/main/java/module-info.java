// SPDX-License-Identifier: Apache-2.0
/** Classification and regression metrics from flat arrays. */
module dev.attune.metrics {
    requires dev.attune.vector;

    exports dev.attune.metrics;
}
