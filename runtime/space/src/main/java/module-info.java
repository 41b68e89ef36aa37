// SPDX-License-Identifier: Apache-2.0
/** Typed parameters, search spaces and configurations: what generated search-space code imports. */
module dev.attune.space {
    exports dev.attune.space;
}
