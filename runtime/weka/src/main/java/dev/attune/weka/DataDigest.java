// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import weka.core.Attribute;
import weka.core.Instance;
import weka.core.Instances;

/** The identity of a data set: SHA-256 over its header and over the values and weights of its rows, in their order. */
final class DataDigest {

    private static final int SHOWN_BYTES = 6;

    private DataDigest() {}

    /** The first 12 hexadecimal digits. */
    static String of(Instances rows) {
        MessageDigest sha = sha256();
        sha.update(header(rows).getBytes(StandardCharsets.UTF_8));
        ByteBuffer row = ByteBuffer.allocate(Double.BYTES * (rows.numAttributes() + 1));
        for (Instance instance : rows) {
            row.clear();
            for (int a = 0; a < rows.numAttributes(); a++) {
                if (isText(rows.attribute(a)) && !instance.isMissing(a)) {
                    sha.update(instance.stringValue(a).getBytes(StandardCharsets.UTF_8));
                    row.putDouble(0);
                } else {
                    row.putDouble(instance.value(a));
                }
            }
            row.putDouble(instance.weight());
            sha.update(row.array());
        }
        return HexFormat.of().formatHex(sha.digest(), 0, SHOWN_BYTES);
    }

    /** A string's or relation's value is an index into a table that depends on how the data was read: its text counts. */
    private static boolean isText(Attribute attribute) {
        return attribute.isString() || attribute.isRelationValued();
    }

    private static String header(Instances rows) {
        StringBuilder header = new StringBuilder();
        for (int a = 0; a < rows.numAttributes(); a++) {
            Attribute attribute = rows.attribute(a);
            header.append(isText(attribute) ? attribute.name() + " text" : attribute.toString())
                    .append('\n');
        }
        return header.append(rows.classIndex())
                .append('\n')
                .append(rows.numInstances())
                .toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
