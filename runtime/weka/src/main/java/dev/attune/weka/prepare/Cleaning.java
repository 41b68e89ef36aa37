// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.io.Serializable;

/**
 * One thing that a {@link Cleaner} changed.
 *
 * @param attribute the attribute's name
 * @param rows how many training rows it concerned
 * @param what what was done, for a person to read
 */
public record Cleaning(String attribute, int rows, String what) implements Serializable {

    @Override
    public String toString() {
        return attribute + ": " + what + " (" + rows + (rows == 1 ? " row)" : " rows)");
    }
}
