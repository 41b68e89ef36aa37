// SPDX-License-Identifier: Apache-2.0
/** Assertions for the tests of those who annotate models. */
package dev.attune.testkit;
