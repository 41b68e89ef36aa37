// SPDX-License-Identifier: GPL-3.0-or-later
/** Twins of Weka's boosting: the same models, trained faster. */
package dev.attune.weka.learn.boost;
