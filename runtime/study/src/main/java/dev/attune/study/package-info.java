// SPDX-License-Identifier: Apache-2.0
/** Studies: from a model's tuning, an evaluator and a budget to the best configuration, typed. */
package dev.attune.study;
