// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import weka.core.Attribute;
import weka.core.Instance;
import weka.core.Instances;

/** The columns that a stage gives out: which of the incoming ones stay, and which are new. */
final class Layout implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int NEW = -1;

    private final ArrayList<Attribute> columns = new ArrayList<>();
    private final ArrayList<Integer> origins = new ArrayList<>();
    private final String relation;
    private final int classOrigin;

    private Layout(Instances input) {
        relation = input.relationName();
        classOrigin = input.classIndex();
    }

    /** No columns yet, of rows that come in like {@code input}. */
    static Layout of(Instances input) {
        return new Layout(input);
    }

    /** All columns of {@code input}. */
    static Layout same(Instances input) {
        Layout layout = new Layout(input);
        for (int i = 0; i < input.numAttributes(); i++) {
            layout.keep(input.attribute(i));
        }
        return layout;
    }

    /** Adds an incoming column as it is. */
    void keep(Attribute column) {
        keepAs(column, column);
    }

    /** Adds an incoming column under another declaration, for the stage to convert. */
    void keepAs(Attribute column, Attribute declaration) {
        // a copy would hold the texts of all training rows
        columns.add(declaration.isString() ? text(declaration.name()) : declaration.copy(declaration.name()));
        origins.add(column.index());
    }

    private static Attribute text(String name) {
        return new Attribute(name, (List<String>) null);
    }

    /** Adds a new numeric column and gives its position. */
    int addNumeric(String name) {
        columns.add(new Attribute(name));
        origins.add(NEW);
        return columns.size() - 1;
    }

    int size() {
        return columns.size();
    }

    /** The incoming position of a column, or -1 of a new one. */
    int origin(int column) {
        return origins.get(column);
    }

    /** An empty data set of these columns; a name that is taken gets a number behind it. */
    Instances header() {
        Set<String> kept = new HashSet<>();
        for (int j = 0; j < columns.size(); j++) {
            if (origins.get(j) != NEW) {
                kept.add(columns.get(j).name());
            }
        }
        ArrayList<Attribute> unique = new ArrayList<>();
        for (int j = 0; j < columns.size(); j++) {
            Attribute column = columns.get(j);
            unique.add(origins.get(j) == NEW ? column.copy(free(column.name(), kept)) : column.copy(column.name()));
        }
        Instances header = new Instances(relation, unique, 0);
        header.setClassIndex(
                origins.indexOf(classOrigin < 0 ? Integer.valueOf(NEW - 1) : Integer.valueOf(classOrigin)));
        return header.stringFreeStructure();
    }

    private static String free(String name, Set<String> taken) {
        String candidate = name;
        for (int n = 2; !taken.add(candidate); n++) {
            candidate = name + " (" + n + ")";
        }
        return candidate;
    }

    /** A row's values in these columns: kept ones copied, new ones missing. */
    double[] arrange(Instance row) {
        double[] values = new double[columns.size()];
        for (int j = 0; j < values.length; j++) {
            int origin = origins.get(j);
            values[j] = origin == NEW ? Double.NaN : row.value(origin);
        }
        return values;
    }
}
