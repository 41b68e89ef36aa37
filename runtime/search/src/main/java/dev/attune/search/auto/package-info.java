// SPDX-License-Identifier: Apache-2.0
/** The default search. */
package dev.attune.search.auto;
