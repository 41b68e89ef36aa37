// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Linear models with a penalty on their coefficients, fitted for a whole path of penalty strengths. {@link
 * dev.attune.weka.learn.elasticnet.ElasticNetRegression} and {@link dev.attune.weka.learn.elasticnet.ElasticNetLogistic} are what a
 * user types; {@link dev.attune.weka.learn.elasticnet.PathSolver} is where the work is done.
 */
package dev.attune.weka.learn.elasticnet;
