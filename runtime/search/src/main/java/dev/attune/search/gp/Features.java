// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import dev.attune.search.encoding.UnitCube;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What the covariance knows of the parameters: which are choices, and which are active together and so form a group. */
final class Features {

    private final boolean[] nominal;
    private final int[] groups;
    private final int[] members;
    private final int[][] numbers;
    private final int[][] choices;

    Features(UnitCube cube) {
        groups = cube.groups();
        members = new int[Arrays.stream(groups).max().orElse(0) + 1];
        nominal = new boolean[cube.size()];
        for (int j = 0; j < nominal.length; j++) {
            nominal[j] = cube.dimension(j).isNominal();
            members[groups[j]] += cube.dimension(j).isFree() ? 1 : 0;
        }
        numbers = new int[members.length][];
        Arrays.setAll(numbers, group -> parameters(group, false));
        choices = new int[members.length][];
        Arrays.setAll(choices, group -> parameters(group, true));
    }

    private int[] parameters(int group, boolean ofChoice) {
        return IntStream.range(0, groups.length)
                .filter(j -> groups[j] == group && nominal[j] == ofChoice)
                .toArray();
    }

    int size() {
        return nominal.length;
    }

    boolean isNominal(int index) {
        return nominal[index];
    }

    /** The number of groups; group 0 is always active. */
    int groups() {
        return members.length;
    }

    /** The group of a parameter. */
    int group(int index) {
        return groups[index];
    }

    /** The parameters of a group whose values have distances. */
    int[] numbers(int group) {
        return numbers[group];
    }

    /** The parameters of a group whose values are equal or not. */
    int[] choices(int group) {
        return choices[group];
    }

    /** The number of parameters in a group that have more than one value. */
    int members(int group) {
        return members[group];
    }

    /**
     * The squared distance of two values of one parameter: of their difference, or 1 for two different choices (Hamming); 0 where
     * one is inactive, which is for the group to account for.
     */
    double squaredDistance(int index, double a, double b) {
        if (Double.isNaN(a) || Double.isNaN(b)) {
            return 0;
        }
        if (nominal[index]) {
            return a == b ? 0 : 1;
        }
        return (a - b) * (a - b);
    }
}
