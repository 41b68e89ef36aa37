// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import dev.attune.study.StudyException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;

/**
 * The raw rows that a preparation was fitted on, and the reading of later rows in their form: attributes are found by name,
 * nominal values by their text. A value that training rows never declared is missing.
 */
final class RawFormat implements Serializable {

    private static final long serialVersionUID = 1;

    private final Instances header;
    /** The first stage if it reads text itself, and so gets nominal values as the row has them; else null. */
    private final Cleaner reader;

    private transient Reading reading;

    RawFormat(Instances training, Cleaner reader) {
        header = training.stringFreeStructure();
        this.reader = reader;
    }

    /** A copy of the row in the form of the training rows; its class is missing, so that nothing can depend on it. */
    Instance read(Instance row) {
        Instances source = row.dataset();
        if (source == null) {
            return readByPosition(row);
        }
        if (reading == null || !reading.suits(source)) {
            reading = new Reading(source);
        }
        return reading.read(row);
    }

    private Instance readByPosition(Instance row) {
        if (row.numAttributes() != header.numAttributes()) {
            throw new StudyException(
                    "ATN131",
                    "The row belongs to no data set and has " + row.numAttributes() + " values; training rows have "
                            + header.numAttributes() + ". Call setDataset, and attributes are found by name.");
        }
        double[] values = row.toDoubleArray();
        values[header.classIndex()] = Double.NaN;
        for (int i = 0; i < values.length; i++) {
            Attribute known = header.attribute(i);
            if (known.isString() || (known.isNominal() && values[i] >= known.numValues())) {
                values[i] = Double.NaN;
            }
        }
        return inForm(row, values, header);
    }

    private static Instance inForm(Instance row, double[] values, Instances form) {
        Instance read = new DenseInstance(row.weight(), values);
        read.setDataset(form);
        return read;
    }

    /** How rows of one data set are read; worked out once for as long as rows of that data set come. */
    private final class Reading {

        private final Attribute[] seen;
        private final int[] position = new int[header.numAttributes()];
        private final double[][] codes = new double[header.numAttributes()][];
        private final Instances form;

        Reading(Instances source) {
            seen = attributes(source);
            requireAll(source);
            ArrayList<Attribute> columns = new ArrayList<>();
            for (int i = 0; i < position.length; i++) {
                Attribute known = header.attribute(i);
                boolean target = i == header.classIndex();
                position[i] = target ? -1 : source.attribute(known.name()).index();
                columns.add(target ? known : column(i, known, seen[position[i]]));
            }
            ArrayList<Attribute> copies = new ArrayList<>();
            columns.forEach(column -> copies.add(column.copy(column.name())));
            form = new Instances(header.relationName(), copies, 0);
            form.setClassIndex(header.classIndex());
        }

        private void requireAll(Instances source) {
            List<String> absent = new ArrayList<>();
            for (int i = 0; i < header.numAttributes(); i++) {
                if (i != header.classIndex()
                        && source.attribute(header.attribute(i).name()) == null) {
                    absent.add("'" + header.attribute(i).name() + "'");
                }
            }
            if (!absent.isEmpty()) {
                throw new StudyException(
                        "ATN131",
                        "The row has no attribute " + String.join(", ", absent)
                                + ", which training rows had. Add it, with missing values where they are unknown.");
            }
        }

        /** The declaration of a column as it is read; also notes how its values are to be translated. */
        private Attribute column(int i, Attribute known, Attribute given) {
            boolean text = known.isNominal() || known.isString();
            boolean givenText = given.isNominal() || given.isString();
            boolean fits = text == givenText && (text || known.type() == given.type());
            boolean parsed = reader != null && reader.parses(known.name()) && !known.isDate() && !given.isDate();
            if (!fits && !parsed) {
                throw new StudyException(
                        "ATN132",
                        "'" + known.name() + "' is " + Attribute.typeToString(given) + " in the row, but was "
                                + Attribute.typeToString(known) + " in training rows. Declare it as there, or state"
                                + " @Clean(attribute = \"" + known.name()
                                + "\", parseNumbers = true) for numbers that come as text.");
            }
            if (reader != null) {
                return given;
            }
            if (known.isNominal() && given.isNominal() && !known.equals(given)) {
                codes[i] = new double[given.numValues()];
                Arrays.setAll(codes[i], v -> code(known, given.value(v)));
            }
            return known;
        }

        private double code(Attribute known, String value) {
            int index = known.indexOfValue(value);
            return index < 0 ? Double.NaN : index;
        }

        /** Whether these are the very attributes that were seen: equal ones could differ in the texts of strings. */
        @SuppressWarnings("ReferenceEquality")
        boolean suits(Instances source) {
            boolean same = source.numAttributes() == seen.length;
            for (int i = 0; same && i < seen.length; i++) {
                same = source.attribute(i) == seen[i];
            }
            return same;
        }

        Instance read(Instance row) {
            Instances target = form.checkForStringAttributes() && reader == null ? form.stringFreeStructure() : form;
            double[] values = new double[position.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = position[i] < 0 ? Double.NaN : value(row, i, target.attribute(i));
            }
            return inForm(row, values, target);
        }

        private double value(Instance row, int i, Attribute target) {
            double value = row.value(position[i]);
            if (Double.isNaN(value) || reader != null) {
                return value;
            }
            if (target.isString()) {
                return target.addStringValue(row.stringValue(position[i]));
            }
            if (target.isNominal() && seen[position[i]].isString()) {
                return code(target, row.stringValue(position[i]));
            }
            return codes[i] == null ? value : codes[i][(int) value];
        }
    }

    private static Attribute[] attributes(Instances rows) {
        Attribute[] all = new Attribute[rows.numAttributes()];
        Arrays.setAll(all, rows::attribute);
        return all;
    }
}
