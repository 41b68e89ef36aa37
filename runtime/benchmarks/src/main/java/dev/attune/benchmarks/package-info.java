// SPDX-License-Identifier: GPL-3.0-or-later
/** Benchmarks of Attune against its peers, both in one run. Tables with their commands are in docs/design/evaluation.md. */
package dev.attune.benchmarks;
