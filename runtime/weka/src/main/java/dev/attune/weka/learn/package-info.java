// SPDX-License-Identifier: GPL-3.0-or-later
/** Learners that give Weka's results to the last bit in less time. */
package dev.attune.weka.learn;
