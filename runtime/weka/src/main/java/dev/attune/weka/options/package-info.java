// SPDX-License-Identifier: GPL-3.0-or-later
/** Command line options by Weka's conventions, for learners and filters. */
package dev.attune.weka.options;
