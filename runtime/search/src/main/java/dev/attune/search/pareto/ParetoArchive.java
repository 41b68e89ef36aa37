// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.pareto;

import java.util.ArrayList;
import java.util.List;

/**
 * The best of all that was offered: with several losses each, what nothing else dominates; with one, what has the least.
 *
 * @param <E> what has losses
 */
public final class ParetoArchive<E> {

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Member<E>(E element, double[] losses) {}

    private final List<Member<E>> members = new ArrayList<>();

    /** An archive without members. */
    public ParetoArchive() {}

    /**
     * Takes an element in, and those out that it dominates; one that is nowhere better than a member stays out.
     *
     * @param losses its losses, none of them NaN
     * @return whether it was taken in
     */
    public boolean offer(E element, double... losses) {
        for (Member<E> member : members) {
            if (isNowhereMore(member.losses(), losses)) {
                return false;
            }
        }
        members.removeIf(member -> isNowhereMore(losses, member.losses()));
        members.add(new Member<>(element, losses));
        return true;
    }

    private static boolean isNowhereMore(double[] a, double[] b) {
        for (int k = 0; k < a.length; k++) {
            if (a[k] > b[k]) {
                return false;
            }
        }
        return true;
    }

    /** The members, in the order in which they came. */
    public List<E> members() {
        return members.stream().map(Member::element).toList();
    }
}
