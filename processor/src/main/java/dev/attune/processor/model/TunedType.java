// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * A model class as its source declares it, before anything is checked.
 *
 * @param name the simple name, for messages
 * @param flatName the simple name behind those of the enclosing classes, {@code Outer_Inner}
 * @param exposed whether the class and all that enclose it are public
 * @param weka whether it is a {@code WekaModel}, or a spec for a classifier
 * @param spec the class that it describes, if it is a spec
 * @param portfolio its choice of models, if it is a portfolio
 * @param specMethods its annotated methods, if it is a spec
 * @param stray tuning annotations that have no effect where they stand
 * @param deprecated whether generated code uses something deprecated
 */
public record TunedType(
        TypeElement element,
        String packageName,
        String name,
        String flatName,
        TypeForm form,
        boolean exposed,
        boolean weka,
        Optional<SpecTarget> spec,
        Optional<Portfolio> portfolio,
        List<SpecMethod> specMethods,
        List<TunedMember> members,
        Preparation preparation,
        List<ModelConstructor> constructors,
        List<ForbiddenCombination> forbidden,
        List<ConstraintMethod> constraints,
        List<Origin> stray,
        boolean deprecated) {

    /** The class that generated code makes instances of. */
    public TypeElement made() {
        return portfolio
                .map(Portfolio::made)
                .or(() -> spec.map(SpecTarget::element))
                .orElse(element);
    }

    public String tuningName() {
        return flatName + "Tuning";
    }

    public String pipelineName() {
        return flatName + "Pipeline";
    }

    /** Whether there is anything to tune or to prepare. */
    public boolean isModel() {
        return spec.isPresent() || portfolio.isPresent() || !members.isEmpty() || (weka && !preparation.isEmpty());
    }

    /** What has a value of its own: the parameters of the preparation, then the members. */
    public List<TunedMember> components() {
        return Stream.concat(preparation.parameters().stream(), members.stream())
                .toList();
    }

    /** The preparation's parameters, the members, and what is nested in them. */
    public List<TunedMember> everything() {
        return components().stream().flatMap(TunedMember::withNested).toList();
    }

    /** Everything that is a parameter. */
    public List<TunedMember> parameters() {
        return everything().stream().filter(member -> !member.kind().isGroup()).toList();
    }

    /** The models that its members nest. */
    public List<ChildModel> children() {
        return components().stream()
                .flatMap(member -> member.nesting().alternatives().stream())
                .flatMap(alternative -> alternative.child().stream())
                .toList();
    }

    /** Whether the generated classes are public: the model is, and everything that they show. */
    public boolean isExposed() {
        return exposed
                && everything().stream().allMatch(member -> member.hiddenType().isEmpty());
    }

    /** The member of a name or path. */
    public Optional<TunedMember> member(String path) {
        return parameters().stream()
                .filter(member -> member.pathName().equals(path))
                .findFirst();
    }

    /** The model's own member that brings a nested model's parameter along; any other member itself. */
    public TunedMember including(TunedMember parameter) {
        return parameter.delegate().isEmpty()
                ? parameter
                : components().stream()
                        .filter(member -> member.withNested().anyMatch(parameter::equals))
                        .findFirst()
                        .orElseThrow();
    }

    /** The full name of a class beside the model. */
    public String qualified(String simpleName) {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    public Origin origin() {
        return Origin.of(element);
    }

    public Optional<Creation> creation() {
        return Creation.of(
                constructors,
                members.stream()
                        .filter(member -> form.isRecord() || member.access().isFinal())
                        .map(TunedMember::name)
                        .toList());
    }
}
