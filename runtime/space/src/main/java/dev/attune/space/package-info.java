// SPDX-License-Identifier: Apache-2.0
/**
 * What can be searched: {@link dev.attune.space.Parameter}s form a {@link dev.attune.space.SearchSpace}, a point of it is an
 * {@link dev.attune.space.Assignment}, and a {@link dev.attune.space.ModelTuning} binds all this to a user's class.
 */
package dev.attune.space;
