// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A preparation annotation, as it is written, with the parameters that it makes.
 *
 * @param options the constants to choose from; none for a kind without options
 * @param optionType the enum of the options
 * @param amount the number, or its range; none for a kind without
 * @param indicator whether {@code @Impute} marks where cells were missing
 * @param action what {@code @Outliers} does
 * @param shape of the rows of {@code @Augment}
 * @param synonyms the path of the table of {@code @Augment}
 * @param on the parameter that turns it on; empty unless it is optional
 * @param choice the parameter among the options; empty unless there are several
 * @param number the parameter of the amount; empty if it is fixed
 * @param text the annotation as the user wrote it
 */
public record PreparationStage(
        StageKind kind,
        Attribute<String> options,
        Optional<MemberType> optionType,
        Attribute<Double> amount,
        Attribute<Boolean> indicator,
        Attribute<String> action,
        Attribute<Double> shape,
        Attribute<String> synonyms,
        Optional<TunedMember> on,
        Optional<TunedMember> choice,
        Optional<TunedMember> number,
        String text,
        Origin origin) {

    /** Its parameters; the one that turns it on comes first. */
    public List<TunedMember> parameters() {
        return Stream.of(on, choice, number).flatMap(Optional::stream).toList();
    }

    /** The value of one of its parameters that changes the data least: off, the first option, the milder end of a range. */
    public String mildest(TunedMember parameter) {
        return switch (parameter.kind()) {
            case BOOLEAN -> "false";
            case ENUM -> options.first();
            default -> NumberText.of(mildestAmount());
        };
    }

    private double mildestAmount() {
        return kind.amount()
                .orElseThrow()
                .mildest(amount.values().get(0), amount.values().get(1));
    }
}
