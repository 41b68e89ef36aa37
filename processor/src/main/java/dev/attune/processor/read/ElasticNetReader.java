// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import dev.attune.processor.model.Declaration;
import dev.attune.processor.model.MemberPath;
import dev.attune.processor.model.MemberType;
import dev.attune.processor.model.Nesting;
import dev.attune.processor.model.Nesting.Alternative;
import dev.attune.processor.model.Penalty;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.ValueKind;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads a {@code @Regularize(ELASTIC_NET)} member: two parameters, {@code p.strength} and {@code p.l1Ratio}. */
final class ElasticNetReader {

    private static final String RECORD = Annotations.PACKAGE + ".ElasticNet";

    private final Types types;

    ElasticNetReader(Types types) {
        this.types = types;
    }

    /** The member with its two parameters, if it is a penalty of this kind and type. */
    TunedMember read(TunedMember member) {
        boolean elastic = member.declaration().penalty().equals(Optional.of(Penalty.ELASTIC_NET));
        if (!elastic || !member.type().qualifiedName().equals(RECORD)) {
            return member;
        }
        TypeElement record = (TypeElement) ((DeclaredType) member.type().mirror()).asElement();
        MemberPath path = member.path().below(member.name(), member.ownId());
        List<TunedMember> parts = List.of(
                part(member, "strength", member.declaration().withoutId(), path),
                part(
                        member,
                        "l1Ratio",
                        Declaration.bare("Regularize", member.declaration().origin())
                                .withRange(0, 1),
                        path));
        return member.nested(
                ValueKind.ELASTIC_NET,
                Nesting.of(
                        Nesting.Form.ELASTIC_NET,
                        List.of(new Alternative(
                                record,
                                member.name(),
                                path.ids(),
                                parts,
                                Optional.empty(),
                                member.declaration().origin()))));
    }

    private TunedMember part(TunedMember member, String name, Declaration declaration, MemberPath path) {
        TypeMirror number = types.getPrimitiveType(TypeKind.DOUBLE);
        return new TunedMember(
                member.owner(),
                member.declaredIn(),
                name,
                new MemberType(number, ValueKind.DOUBLE, "double", "double", List.of(), true, true),
                List.of(declaration),
                member.conditions(),
                member.access(),
                member.element(),
                member.documentation(),
                path,
                Nesting.NONE,
                Optional.empty());
    }
}
