// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import dev.attune.processor.model.NumberText;
import dev.attune.processor.model.ValueKind;
import java.util.Optional;

/** The value of an initialiser that is a literal, in the words of {@code @Clause(is = …)}; empty for any other expression. */
final class LiteralText {

    private LiteralText() {}

    /**
     * The text.
     *
     * @param initialiser null where there is none, so that the field is zero or false
     */
    static Optional<String> of(ExpressionTree initialiser, ValueKind kind) {
        if (initialiser == null) {
            return kind == ValueKind.BOOLEAN
                    ? Optional.of("false")
                    : kind.isNumeric() ? Optional.of("0") : Optional.empty();
        }
        return switch (kind) {
            case INT, LONG, FLOAT, DOUBLE -> number(initialiser).map(value -> text(value, kind));
            case BOOLEAN, STRING -> constant(initialiser).map(Object::toString);
            case ENUM -> name(initialiser);
            case ALTERNATIVES ->
                initialiser instanceof NewClassTree made && made.getClassBody() == null
                        ? name(made.getIdentifier())
                        : Optional.empty();
            case MODEL, ELASTIC_NET, OTHER -> Optional.empty();
        };
    }

    private static Optional<Number> number(ExpressionTree tree) {
        if (tree instanceof ParenthesizedTree inside) {
            return number(inside.getExpression());
        }
        if (tree instanceof UnaryTree sign && sign.getKind() == Tree.Kind.UNARY_MINUS) {
            return number(sign.getExpression()).map(LiteralText::negated);
        }
        return constant(tree).filter(Number.class::isInstance).map(Number.class::cast);
    }

    private static Number negated(Number value) {
        return value instanceof Float single ? (Number) (-single) : (Number) (-value.doubleValue());
    }

    private static Optional<Object> constant(ExpressionTree tree) {
        return tree instanceof LiteralTree literal ? Optional.ofNullable(literal.getValue()) : Optional.empty();
    }

    private static String text(Number value, ValueKind kind) {
        return kind == ValueKind.FLOAT ? NumberText.ofFloat(value.floatValue()) : NumberText.of(value.doubleValue());
    }

    /** The last part of a name; a variable's own name is no constant, which the domain then does not hold. */
    private static Optional<String> name(ExpressionTree tree) {
        if (tree instanceof MemberSelectTree select) {
            return Optional.of(select.getIdentifier().toString());
        }
        return tree instanceof IdentifierTree identifier
                ? Optional.of(identifier.getName().toString())
                : Optional.empty();
    }
}
