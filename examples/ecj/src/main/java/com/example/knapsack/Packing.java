// SPDX-License-Identifier: Apache-2.0
package com.example.knapsack;

import dev.attune.annotations.ActiveWhen;
import dev.attune.annotations.Constraint;
import dev.attune.annotations.Nested;
import dev.attune.annotations.Tunable;
import java.util.Comparator;
import java.util.List;

/** Fills a knapsack greedily, one thing after the other. */
class Packing {

    /** A thing that may be taken along. */
    record Thing(double weight, double worth) {}

    /** Which thing comes first. */
    sealed interface Order {

        Comparator<Thing> comparator();

        /** The things whose worth is high for their weight to some power: 0 looks at the worth alone. */
        record Worth(@Tunable(range = {0, 2}) double power) implements Order {

            @Override
            public Comparator<Thing> comparator() {
                return Comparator.comparingDouble(thing -> -thing.worth() / Math.pow(thing.weight(), power));
            }
        }

        /** The light ones. */
        record Light() implements Order {

            @Override
            public Comparator<Thing> comparator() {
                return Comparator.comparingDouble(Thing::weight);
            }
        }
    }

    /** Which thing comes first. */
    @Nested
    Order order = new Order.Light();

    /** Whether things that weigh much are left at home. */
    @Tunable
    boolean choosy;

    /** The heaviest thing that is taken, in kilograms. */
    @Tunable(range = {1, 10})
    @ActiveWhen(parameter = "choosy", is = "true")
    double heaviest = 10;

    /** The share of the knapsack that stays empty, in percent. */
    @Tunable(
            range = {0, 20},
            step = 5)
    int reserve = 5;

    /** Someone who leaves so much at home needs no reserve. */
    @Constraint
    static boolean isFilled(boolean choosy, int reserve) {
        return !choosy || reserve <= 10;
    }

    /** What the knapsack's content is worth. */
    double worth(List<Thing> things, double capacity) {
        double free = capacity * (1 - reserve / 100.0);
        double worth = 0;
        for (Thing thing : things.stream().sorted(order.comparator()).toList()) {
            if (thing.weight() <= free && (!choosy || thing.weight() <= heaviest)) {
                free -= thing.weight();
                worth += thing.worth();
            }
        }
        return worth;
    }
}
