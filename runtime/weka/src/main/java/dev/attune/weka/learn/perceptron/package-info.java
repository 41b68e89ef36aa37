// SPDX-License-Identifier: GPL-3.0-or-later
/** A neural network with dropout, {@link dev.attune.weka.learn.perceptron.DropoutPerceptron}, and the twin of Weka's network. */
package dev.attune.weka.learn.perceptron;
