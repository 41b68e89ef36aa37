// SPDX-License-Identifier: Apache-2.0
/** Random search. */
package dev.attune.search.random;
