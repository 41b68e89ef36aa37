// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.importance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The parameters that are active in one region, as one tree sees it. */
final class ActiveGroup {

    private static final List<Segment> WHOLE = List.of(new Segment(0, 1));

    private final boolean[] members;
    /** The region, by parameter. */
    private final List<List<Segment>> sides;

    ActiveGroup(Region region, List<Integer> parameters, int size) {
        members = new boolean[size];
        parameters.forEach(parameter -> members[parameter] = true);
        sides = new ArrayList<>(Collections.nCopies(size, WHOLE));
        region.bounds().forEach(sides::set);
    }

    boolean has(int parameter) {
        return members[parameter];
    }

    /** The share of the region that a box covers. */
    double share(Box box) {
        double product = 1;
        for (int k = 0; k < box.bounded() && product > 0; k++) {
            int axis = box.boundedAxis(k);
            List<Segment> side = sides.get(axis);
            product *= side == WHOLE
                    ? box.width(axis)
                    : Segment.overlap(side, box.low(axis), box.high(axis)) / Segment.overlap(side, 0, 1);
        }
        return product;
    }
}
