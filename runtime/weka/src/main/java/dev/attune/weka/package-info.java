// SPDX-License-Identifier: GPL-3.0-or-later
/** Tunes Weka learners: the data, its validation, and the evaluation of a configuration. */
package dev.attune.weka;
