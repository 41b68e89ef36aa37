// SPDX-License-Identifier: Apache-2.0
/**
 * The search: a {@link dev.attune.search.Search} describes how configurations are proposed, a {@link dev.attune.search.Sampler}
 * does it for one study. Nothing here knows data, threads or clocks.
 */
package dev.attune.search;
