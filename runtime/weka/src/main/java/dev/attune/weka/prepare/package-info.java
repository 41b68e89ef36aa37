// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Data preparation as Weka filters, in a fixed order of stages, and the classifier that fits them with a learner on training
 * rows only. Each filter also works by hand, as any filter of Weka's.
 */
package dev.attune.weka.prepare;
