// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.encoding;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A search space as a cube: one side [0, 1] for each parameter, in the space's order. A <em>latent</em> point has a number for
 * every parameter, active or not; an <em>encoded</em> point has the middle of the cell where a parameter is discrete, and NaN
 * where it is inactive. So equal configurations have equal encoded points.
 */
public final class UnitCube {

    private final SearchSpace space;
    private final Parameter<?>[] parameters;
    private final Condition[] conditions;
    private final Dimension[] dimensions;
    private final int[] groups;
    private final Map<String, Integer> indices = new HashMap<>();

    /** The cube of this space. */
    public UnitCube(SearchSpace space) {
        this.space = space;
        List<Parameter<?>> list = space.parameters();
        parameters = list.toArray(Parameter<?>[]::new);
        conditions = list.stream().map(space::condition).toArray(Condition[]::new);
        dimensions = list.stream().map(Dimension::of).toArray(Dimension[]::new);
        for (int j = 0; j < parameters.length; j++) {
            indices.put(parameters[j].name(), j);
        }
        groups = groups(conditions);
    }

    private static int[] groups(Condition[] conditions) {
        Map<Condition, Integer> numbers = new HashMap<>();
        int[] groups = new int[conditions.length];
        for (int j = 0; j < groups.length; j++) {
            if (!conditions[j].parameters().isEmpty()) {
                numbers.putIfAbsent(conditions[j], numbers.size() + 1);
                groups[j] = numbers.get(conditions[j]);
            }
        }
        return groups;
    }

    /** The number of parameters. */
    public int size() {
        return parameters.length;
    }

    /** The side of a parameter. */
    public Dimension dimension(int index) {
        return dimensions[index];
    }

    /**
     * For each parameter the number of its group, from 0 without gaps: parameters under the same condition are active together and
     * share a group. Those that are always active are group 0, which may be empty.
     */
    public int[] groups() {
        return groups.clone();
    }

    /** The configuration of a latent or encoded point. It may be forbidden. */
    public Assignment decode(double[] point) {
        return space.assemble(new SearchSpace.ValueSource() {
            @Override
            public <T> T valueOf(Parameter<T> parameter) {
                return parameter.at(point[indices.get(parameter.name())]);
            }
        });
    }

    /** The configuration of a latent point, if it is allowed and not among those seen. */
    public Optional<Assignment> usable(double[] latent, Set<Assignment> seen) {
        Assignment point = decode(latent);
        return seen.contains(point) || space.forbiddenBy(point).isPresent() ? Optional.empty() : Optional.of(point);
    }

    /** The encoded point of a configuration. */
    public double[] encode(Assignment assignment) {
        double[] point = new double[parameters.length];
        for (int j = 0; j < point.length; j++) {
            point[j] = position(parameters[j], assignment);
        }
        return point;
    }

    private static <T> double position(Parameter<T> parameter, Assignment assignment) {
        return assignment.find(parameter).map(parameter::position).orElse(Double.NaN);
    }

    /** The encoded point of the configuration that a latent point stands for. */
    public double[] encode(double[] latent) {
        double[] point = new double[latent.length];
        // by group: what a condition asks for stands before all parameters under it
        Map<Integer, Boolean> active = new HashMap<>();
        for (int j = 0; j < point.length; j++) {
            Condition condition = conditions[j];
            boolean isActive = groups[j] == 0 || active.computeIfAbsent(groups[j], group -> holds(condition, point));
            point[j] = isActive ? snap(j, latent[j]) : Double.NaN;
        }
        return point;
    }

    /** The position that the value at {@code position} has: the middle of the cell where the parameter is discrete. */
    public double snap(int index, double position) {
        return dimensions[index].levels() == 0 ? position : snap(parameters[index], position);
    }

    private static <T> double snap(Parameter<T> parameter, double position) {
        return parameter.position(parameter.at(position));
    }

    /** The position of value number {@code level} of a discrete parameter. */
    public double level(int index, long level) {
        return level(parameters[index], level);
    }

    private static <T> double level(Parameter<T> parameter, long level) {
        return parameter.position(parameter.value(level));
    }

    private boolean holds(Condition condition, double[] encoded) {
        if (condition instanceof Condition.All all) {
            for (Condition each : all.conditions()) {
                if (!holds(each, encoded)) {
                    return false;
                }
            }
            return true;
        }
        if (condition instanceof Condition.Is<?> is) {
            double position = encoded[indices.get(is.parameter().name())];
            return !Double.isNaN(position)
                    && is.values().contains(is.parameter().at(position));
        }
        Condition.Between between = (Condition.Between) condition;
        double position = encoded[indices.get(between.parameter().name())];
        if (Double.isNaN(position)) {
            return false;
        }
        double value = between.parameter().at(position).doubleValue();
        return value > between.above() && value < between.below();
    }
}
