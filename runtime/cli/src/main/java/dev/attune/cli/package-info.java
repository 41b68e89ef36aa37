// SPDX-License-Identifier: Apache-2.0
/** The command line: Attune's search for programs in other languages. */
package dev.attune.cli;
