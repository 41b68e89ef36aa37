// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import dev.attune.processor.model.ChildModel;
import dev.attune.processor.model.Clause;
import dev.attune.processor.model.ConstraintMethod;
import dev.attune.processor.model.Nesting;
import dev.attune.processor.model.Nesting.Alternative;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A model's parameters and rules as documentation shows them, in the order of the source.
 *
 * @param rows the parameters, those of nested models included
 * @param forbidden combinations of statements that must not hold together
 * @param constraints the constraint methods, {@code converges(double c, double tolerance)}
 */
record ParameterTable(List<ParameterRow> rows, List<List<ParameterTerm>> forbidden, List<String> constraints) {

    /** The table of a model without mistakes. */
    static ParameterTable of(TunedType type) {
        return new Collector(type, true).collect();
    }

    /** The table of a model without what nested models bring along. */
    static ParameterTable ofOwn(TunedType type) {
        return new Collector(type, false).collect();
    }

    /** Collects the table of one model; nested ones have collectors of their own. */
    private static final class Collector {

        private final TunedType type;
        private final boolean withModels;
        private final Map<String, TunedMember> parameters = new HashMap<>();
        private final List<ParameterRow> rows = new ArrayList<>();
        private final List<List<ParameterTerm>> forbidden = new ArrayList<>();
        private final List<String> constraints = new ArrayList<>();

        Collector(TunedType type, boolean withModels) {
            this.type = type;
            this.withModels = withModels;
            type.parameters().forEach(parameter -> parameters.put(parameter.pathName(), parameter));
        }

        ParameterTable collect() {
            type.forbidden().forEach(combination -> forbidden.add(terms(combination.clauses())));
            type.constraints().forEach(method -> constraints.add(signature(method)));
            type.components().forEach(component -> add(component, List.of(), false));
            return new ParameterTable(List.copyOf(rows), List.copyOf(forbidden), List.copyOf(constraints));
        }

        /** Adds a member and what stands inside it. */
        private void add(TunedMember member, List<String> holders, boolean inRecord) {
            if (!member.kind().isGroup()) {
                DefaultSource source =
                        inRecord ? DefaultSource.inRecord(member, holders) : DefaultSource.of(type, member);
                rows.add(ParameterRow.of(member, source, terms(member.conditions())));
            }
            boolean parts = member.nesting().form() == Nesting.Form.ELASTIC_NET;
            for (Alternative alternative : member.nesting().alternatives()) {
                if (member.nesting().form() == Nesting.Form.MODELS) {
                    addModel(member, alternative);
                } else if (parts) {
                    alternative.members().forEach(part -> add(part, holders, inRecord));
                } else {
                    List<String> inside = inRecord ? holders : held(member);
                    alternative.members().forEach(component -> add(component, inside, true));
                }
            }
        }

        private void addModel(TunedMember member, Alternative alternative) {
            if (!withModels) {
                return;
            }
            ParameterTable nested = of(alternative.model().read());
            String path = alternative.path();
            List<ParameterTerm> use = member.isChoiceOfModels()
                    ? List.of(new ParameterTerm(member.id(), "is " + alternative.name()))
                    : terms(member.conditions());
            List<String> holders = showsItsModel(alternative) ? held(member) : List.of();
            nested.rows.forEach(row -> rows.add(row.under(path, use, holders)));
            nested.forbidden.forEach(combination -> forbidden.add(
                    combination.stream().map(term -> term.under(path)).toList()));
            nested.constraints.forEach(constraint -> constraints.add(path + "." + withoutArguments(constraint)));
        }

        /** Whether an instance in the member tells the values of the model that made it. */
        private static boolean showsItsModel(Alternative alternative) {
            ChildModel.Use use = alternative.model().use();
            return use == ChildModel.Use.MODEL || use == ChildModel.Use.LEARNER;
        }

        private List<String> held(TunedMember member) {
            return DefaultSource.isHeld(type, member) ? List.of(member.id()) : List.of();
        }

        private List<ParameterTerm> terms(List<Clause> clauses) {
            return clauses.stream()
                    .map(clause -> ParameterTerm.of(clause, parameters.get(clause.name())))
                    .toList();
        }

        private static String signature(ConstraintMethod method) {
            return method.arguments().stream()
                    .map(argument -> argument.type() + " " + argument.name())
                    .collect(Collectors.joining(", ", method.name() + "(", ")"));
        }

        /** The class file of a model that was compiled earlier does not have the names of the arguments. */
        private static String withoutArguments(String signature) {
            int arguments = signature.indexOf('(');
            return arguments < 0 ? signature : signature.substring(0, arguments);
        }
    }
}
