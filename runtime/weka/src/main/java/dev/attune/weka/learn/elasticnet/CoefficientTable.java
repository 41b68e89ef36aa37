// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A fitted path as text: its last strength, the coefficients that are not zero, the names of those that are. */
record CoefficientTable(String learner, double l1Ratio, double tolerance, List<String> columns, List<String> blocks) {

    private static final int WIDEST_NUMBER = 12;

    /** The text, with the names of the attributes that have no other coefficients than zero. */
    String of(CoefficientPath path, List<String> zeroAttributes) {
        CoefficientPath.Step step = path.step(path.length());
        StringBuilder text = new StringBuilder();
        line(text, "%s", learner);
        line(text, "penalty: lambda %.6g (step %d of its path), L1 ratio %s", step.lambda(), path.length(), l1Ratio);
        line(text, "explained: %.1f %% of the loss without attributes", 100 * step.explained());
        line(
                text,
                step.residual() <= tolerance
                        ? "optimal to %.1e"
                        : "NOT CONVERGED: optimal only to %.1e; raise maxCycles or tolerance, or penalise more",
                step.residual());
        line(text, "");
        table(text, step);
        List<String> zeros = zeros(step);
        line(text, "");
        line(text, "%d of %d coefficients are not zero", columns.size() - zeros.size(), columns.size());
        if (!zeros.isEmpty()) {
            line(text, "zero: %s", String.join(", ", zeros));
        }
        if (!zeroAttributes.isEmpty()) {
            line(text, "attributes without influence: %s", String.join(", ", zeroAttributes));
        }
        return text.toString();
    }

    private void table(StringBuilder text, CoefficientPath.Step step) {
        int width = "(intercept)".length();
        for (String column : columns) {
            width = Math.max(width, column.length());
        }
        StringBuilder head = new StringBuilder(" ".repeat(width));
        for (String block : blocks) {
            head.append("  ").append(pad(block, widthOf(block)));
        }
        line(text, "%s", head);
        for (int j = 0; j < columns.size(); j++) {
            if (!step.isZero(j)) {
                row(text, columns.get(j), width, step, j);
            }
        }
        row(text, "(intercept)", width, step, columns.size());
    }

    private void row(StringBuilder text, String name, int width, CoefficientPath.Step step, int column) {
        StringBuilder row = new StringBuilder(name).append(" ".repeat(width - name.length()));
        for (int k = 0; k < blocks.size(); k++) {
            double value = step.coefficients()[k][column];
            String number = value == 0 ? "0" : String.format(Locale.ROOT, "%.5g", value);
            row.append("  ").append(pad(number, widthOf(blocks.get(k))));
        }
        line(text, "%s", row);
    }

    private List<String> zeros(CoefficientPath.Step step) {
        List<String> zeros = new ArrayList<>();
        for (int j = 0; j < columns.size(); j++) {
            if (step.isZero(j)) {
                zeros.add(columns.get(j));
            }
        }
        return zeros;
    }

    private static int widthOf(String block) {
        return Math.max(WIDEST_NUMBER, block.length());
    }

    private static String pad(String value, int width) {
        return " ".repeat(Math.max(0, width - value.length())) + value;
    }

    private static void line(StringBuilder text, String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
