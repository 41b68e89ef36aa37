// SPDX-License-Identifier: Apache-2.0
/** Where finished trials are kept: the append-only journal. */
package dev.attune.study.store;
