// SPDX-License-Identifier: GPL-3.0-or-later
/** A neural network with dropout: {@link dev.attune.weka.learn.perceptron.DropoutPerceptron} is what a user types. */
package dev.attune.weka.learn.perceptron;
