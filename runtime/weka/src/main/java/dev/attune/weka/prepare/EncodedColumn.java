// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.io.Serializable;
import weka.core.Attribute;
import weka.core.Instance;

/** How one nominal attribute becomes numbers. */
abstract class EncodedColumn implements Serializable {

    private static final long serialVersionUID = 1;

    /** Adds the outgoing columns. */
    abstract void placeIn(Layout layout);

    /** Fills the outgoing columns of one row; missing ones are so already. */
    abstract void encode(Instance row, double[] values);

    /** One number for each declared value. */
    static EncodedColumn byTable(Attribute attribute, double[] table) {
        return new Table(attribute, table);
    }

    private static final class Table extends EncodedColumn {

        private static final long serialVersionUID = 1;

        private final Attribute attribute;
        private final double[] table;
        private int place;

        Table(Attribute attribute, double[] table) {
            this.attribute = attribute;
            this.table = table;
        }

        @Override
        void placeIn(Layout layout) {
            place = layout.addNumeric(attribute.name());
        }

        @Override
        void encode(Instance row, double[] values) {
            if (!row.isMissing(attribute.index())) {
                values[place] = table[(int) row.value(attribute.index())];
            }
        }
    }
}
