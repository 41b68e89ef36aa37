// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.util.Arrays;
import weka.classifiers.Classifier;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.SerializationHelper;
import weka.core.converters.ConverterUtils.DataSource;

/** A program of its own that knows a saved model and a file of rows, and prints a line of probabilities for each. */
final class PredictionOfFile {

    private PredictionOfFile() {}

    public static void main(String[] arguments) throws Exception {
        System.out.print(of((Classifier) SerializationHelper.read(arguments[0]), arguments[1]));
    }

    static String of(Classifier model, String file) throws Exception {
        Instances rows = DataSource.read(file);
        StringBuilder lines = new StringBuilder();
        for (Instance row : rows) {
            lines.append(Arrays.toString(model.distributionForInstance(row))).append('\n');
        }
        return lines.toString();
    }
}
