// SPDX-License-Identifier: GPL-3.0-or-later
/** What Weka's models keep to themselves, and twins and compiled scorers have to know. Not for users. */
package dev.attune.weka.model;
