// SPDX-License-Identifier: GPL-3.0-or-later
/** Scores rows with fitted Weka models from flat arrays, equal to Weka's own predictions. */
package dev.attune.weka.score;
