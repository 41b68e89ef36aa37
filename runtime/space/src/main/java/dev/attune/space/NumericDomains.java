// SPDX-License-Identifier: Apache-2.0
package dev.attune.space;

import java.util.function.DoublePredicate;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/** The domains of numeric parameters as their factories and steps make them, with errors that name the parameter. */
final class NumericDomains {

    private NumericDomains() {}

    static Domain.Interval range(String name, double low, double high, double step) {
        return named(name, () -> new Domain.Interval(low, high, step, false));
    }

    static Domain.Grid list(String name, DoubleStream values) {
        return named(name, () -> new Domain.Grid(values.boxed().toList()));
    }

    static Domain.Interval logarithmic(Parameter.Numeric<?> parameter) {
        Domain.Interval all = interval(parameter);
        return named(parameter.name(), () -> new Domain.Interval(all.low(), all.high(), all.step(), true));
    }

    static Domain.Interval stepped(Parameter.Numeric<?> parameter, double step) {
        Domain.Interval all = interval(parameter);
        if (!(step > 0)) {
            throw new IllegalArgumentException(
                    parameter.name() + ": step is " + Numbers.text(step) + "; it must be above 0");
        }
        return named(parameter.name(), () -> new Domain.Interval(all.low(), all.high(), step, all.log()));
    }

    private static Domain.Interval interval(Parameter.Numeric<?> parameter) {
        if (parameter.domain() instanceof Domain.Interval interval) {
            return interval;
        }
        throw new IllegalArgumentException(parameter.name() + ": a list of values has no step or scale");
    }

    /** The domain, or an error that names the parameter. */
    private static <D extends Domain> D named(String name, Supplier<D> domain) {
        try {
            return domain.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    static void checkWhole(String name, Domain domain, long least, long most) {
        DoublePredicate isWhole = value -> value == Math.rint(value);
        if (domain.low() < least || domain.high() > most || !has(domain, isWhole, isWhole.and(step -> step > 0))) {
            throw new IllegalArgumentException(name + ": " + domain.text(1, Numbers::text)
                    + " must keep to whole numbers from " + least + " to " + most);
        }
    }

    static void checkFloat(String name, Domain domain) {
        if (!has(domain, value -> (float) value == value, step -> true)) {
            throw new IllegalArgumentException(name + ": " + domain + " has ends that are no floats; round them");
        }
    }

    private static boolean has(Domain domain, DoublePredicate values, DoublePredicate step) {
        if (domain instanceof Domain.Interval interval) {
            return values.test(interval.low()) && values.test(interval.high()) && step.test(interval.step());
        }
        return LongStream.range(0, domain.size().orElseThrow())
                .mapToDouble(domain::value)
                .allMatch(values);
    }
}
