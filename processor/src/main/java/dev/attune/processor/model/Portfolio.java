// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import javax.lang.model.element.TypeElement;

/**
 * Several models in one search.
 *
 * @param made the type of all their models
 * @param isChoice whether the annotated type is an interface, and its models are known
 * @param weka whether one of the models is a Weka model
 * @param choice the parameter that chooses the model, with those of the models inside it
 */
public record Portfolio(TypeElement made, boolean isChoice, boolean weka, TunedMember choice, Origin origin) {}
