// SPDX-License-Identifier: Apache-2.0
/** The tree-structured Parzen estimator. */
package dev.attune.search.tpe;
