// SPDX-License-Identifier: Apache-2.0
package dev.attune.space;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Walks the points of a finite space depth first, the last parameter changing fastest. Keeps one path, whatever the size. */
final class Points implements Iterator<Assignment> {

    private final SearchSpace space;
    private final List<Parameter<?>> order;
    private final Deque<Branch> path = new ArrayDeque<>();
    private Assignment next;

    Points(SearchSpace space) {
        this.space = space;
        this.order = space.parameters();
        this.next = descend(Assignment.builder().build(), 0);
    }

    /** A point that begins with {@code partial}, by the first value of each active parameter from a place in the order on. */
    private Assignment descend(Assignment partial, int from) {
        Assignment point = partial;
        for (int i = from; i < order.size(); i++) {
            if (space.condition(order.get(i)).holds(point)) {
                Branch branch = new Branch(point, i);
                path.addLast(branch);
                point = branch.take();
            }
        }
        return point;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Assignment next() {
        if (next == null) {
            throw new NoSuchElementException("all points have been listed");
        }
        Assignment point = next;
        while (!path.isEmpty() && !path.getLast().hasMore()) {
            path.removeLast();
        }
        next = path.isEmpty() ? null : descend(path.getLast().take(), path.getLast().place + 1);
        return point;
    }

    /** The values of one parameter, after a partial point. */
    private final class Branch {

        private final Assignment partial;
        private final int place;
        private long taken;

        Branch(Assignment partial, int place) {
            this.partial = partial;
            this.place = place;
        }

        boolean hasMore() {
            return taken < order.get(place).size().orElseThrow();
        }

        Assignment take() {
            Parameter<?> parameter = order.get(place);
            return partial.with(parameter.name(), parameter.value(taken++));
        }
    }
}
