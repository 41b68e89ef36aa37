// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

/**
 * Where a parameter of a nested model really stands.
 *
 * @param owner the model that it belongs to
 * @param constant the name of its constant in that model's tuning
 * @param path the path, in ids, of that model inside the outer one
 */
public record Delegate(TunedType owner, String constant, String path) {}
