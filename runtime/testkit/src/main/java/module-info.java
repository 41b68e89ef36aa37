// SPDX-License-Identifier: Apache-2.0
/** Assertions on the tuning of one's own models. */
module dev.attune.testkit {
    requires transitive dev.attune.study;
    requires transitive org.assertj.core;

    exports dev.attune.testkit;
}
