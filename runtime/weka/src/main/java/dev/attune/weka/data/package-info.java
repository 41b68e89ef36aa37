// SPDX-License-Identifier: GPL-3.0-or-later
/** What evaluation and preparation both need to know of data; not for use outside of this module. */
package dev.attune.weka.data;
