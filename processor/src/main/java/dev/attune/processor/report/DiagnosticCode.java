// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.report;

import static javax.tools.Diagnostic.Kind.ERROR;
import static javax.tools.Diagnostic.Kind.WARNING;

import java.util.Locale;
import javax.tools.Diagnostic;

/** Every message that the processor gives. The texts are formats: what is wrong, then what to do. */
public enum DiagnosticCode {
    UNREACHABLE_MEMBER(1, ERROR, "%s and has no %s. %s, or add %s (with Lombok: %s on the field)."),
    STATIC_MEMBER(2, ERROR, "is static, but a tuned field belongs to an instance. Remove static."),
    FINAL_MEMBER(3, ERROR, "is final%s. %s."),
    NO_CONSTRUCTOR(4, ERROR, "%s finds no constructor that it can call: %s. Add %s."),
    PRIVATE_TYPE(5, ERROR, "%s is private. Make it package-private so that %s can use it."),
    INNER_TYPE(6, ERROR, "is an inner class: only an instance of %s can make one. Make it static."),
    NOT_CONCRETE(7, ERROR, "is %s. Annotate a concrete class, or an interface with @SpecFor(Learner.class)."),
    GENERIC_TYPE(8, ERROR, "type parameter %s cannot be chosen. Declare a subclass with concrete arguments."),
    CHECKED_EXCEPTION(9, ERROR, "%s throws %s. Move what throws it to newClassifier(), or catch it."),
    NAME_TAKEN(10, ERROR, "%s exists already. Rename that class, or the model."),
    HIDDEN_TYPE(11, WARNING, "is public but shows %s, which is not, so %s is package-private. Make %s public."),
    RANGE_SIZE(12, ERROR, "%s needs exactly two numbers, low and high, but has %d. %s."),
    RANGE_ORDER(13, ERROR, "%s is %s, low %s high. %s"),
    FRACTION(14, ERROR, "%s is no %s. Use %s, or make the member double."),
    TYPE_OVERFLOW(15, ERROR, "%s is %s than %s's %s. %s."),
    INEXACT_LONG(16, ERROR, "%s is 2^53 or more in size, where a double loses digits of a long. Shift the range."),
    NOT_FINITE(17, ERROR, "%s is no value of a range or list. Use a finite number."),
    LOG_LOW(18, ERROR, "low is %s, but a LOG scale starts %s. Use %s, or LINEAR."),
    LOG_STEP(19, ERROR, "scale = LOG has no steps, but step is %s. Remove step, or use LINEAR."),
    WIDE_LINEAR(20, WARNING, "%s..%s spans %d decades, but %s leaves nine tenths of the search to the last. %s."),
    STEP_SIZE(21, ERROR, "step is %s, but %s. %s."),
    STEP_END(22, WARNING, "range %s with step %s ends at %s. Use high %s or %s."),
    NO_DOMAIN(23, ERROR, "has no values to choose from. Add range = {low, high} or values = {...}."),
    WRONG_ATTRIBUTE(24, ERROR, "%s is not for %s. %s."),
    TWO_DOMAINS(25, ERROR, "%s and %s are both given. Keep one."),
    WRONG_TYPE(26, ERROR, "%s. %s."),
    UNKNOWN_CONSTANT(27, ERROR, "%s has no %s%s (%s)"),
    DUPLICATE(28, ERROR, "%s stands twice in %s. Remove one."),
    SINGLE_VALUE(29, WARNING, "has one value only, %s, so there is nothing to tune. Remove @%s, or add values."),
    NO_CHOICES(30, ERROR, "%s. %s."),
    UNKNOWN_PARAMETER(31, ERROR, "no tuned member is called '%s'%s (%s)"),
    CYCLE(32, ERROR, "is active only if it is active: %s. Remove one of the conditions."),
    UNKNOWN_VALUE(33, ERROR, "'%s' is no value of %s%s (%s)"),
    WRONG_COMPARISON(34, ERROR, "%s. %s."),
    IDLE_CONDITION(35, WARNING, "the condition on %s (%s) %s holds. %s."),
    WRONG_COMBINATION(36, ERROR, "@Forbid cannot be meant: %s. %s."),
    FORBIDDEN_DEFAULTS(37, ERROR, "@Forbid rules out the defaults: %s. Change an initialiser, or the rule."),
    WRONG_CONSTRAINT(
            38, ERROR, "generated code cannot call it, because it is %s. Declare static boolean %s(...), not private."),
    WRONG_ARGUMENT(39, ERROR, "%s"),
    WRONG_TARGET(
            40, ERROR, "generated code cannot make %s: %s. Name a class that new can make, or write a model class."),
    NO_SETTER(41, ERROR, "%s has no %s%s %s."),
    SETTER_TYPE(42, ERROR, "%s. Write a model class that sets it."),
    WRONG_SPEC_METHOD(43, ERROR, "%s. %s."),
    NO_GETTER(44, WARNING, "%s has no %s to read the default from, so trial 0 takes the middle of the range."),
    NO_MODEL(45, ERROR, "%s. %s."),
    NOT_ASSIGNABLE(46, ERROR, "%s creates %s, but %s. %s."),
    NOT_SEALED(
            47,
            ERROR,
            "%s is no sealed interface, so its alternatives are not known. Make it one, of records, or list them."),
    NO_ALTERNATIVE(48, ERROR, "%s is no record whose components all are tuned, but %s permits it. Make it one."),
    RECURSION(49, ERROR, "%s stands inside itself, so its depth is unbounded. Remove the inner member."),
    TWO_ANNOTATIONS(50, ERROR, "has @%s and @%s. Keep one."),
    WRONG_PENALTY(51, ERROR, "%s needs %s. %s."),
    WRONG_ID(52, ERROR, "the id '%s' %s. %s."),
    WRONG_STAGE(53, ERROR, "@%s %s. %s."),
    TOO_MANY_MEMBERS(54, ERROR, "has %d tuned members, but its values cannot hold more than 120. Split it."),
    WRONG_NAME(55, ERROR, "%s. Rename it%s."),
    DEFAULT_OUTSIDE(56, WARNING, "the initialiser is %s, which is not in the domain (%s). Change one of them."),
    HIDDEN_MEMBER(57, ERROR, "hides the tuned member %s. Rename one of them."),
    IGNORED(58, WARNING, "@%s is ignored on %s. %s."),
    UNRESOLVED(59, ERROR, "%s could not be resolved. Import it, or let the processor that generates it run."),
    INTERNAL(60, ERROR, "internal error: %s. Please report it with this line."),
    MISPLACED_STAGE(61, ERROR, "@%s prepares rows for a Weka learner, but %s. %s."),
    LATE_ACCESSOR(62, ERROR, "%s and has no %s. If Lombok is to add %s, put lombok before attune-processor."),
    NO_PAGE(63, ERROR, "no page can be written: %s. Name a directory that can be written, or leave the option out.");

    private final int number;
    private final Diagnostic.Kind kind;
    private final String text;

    DiagnosticCode(int number, Diagnostic.Kind kind, String text) {
        this.number = number;
        this.kind = kind;
        this.text = text;
    }

    /** The stable code, {@code ATN012}. */
    public String code() {
        return String.format(Locale.ROOT, "ATN%03d", number);
    }

    public boolean isError() {
        return kind == ERROR;
    }

    /** What {@code @SuppressWarnings} calls it, {@code attune:020}. */
    String suppression() {
        return String.format(Locale.ROOT, "attune:%03d", number);
    }

    String text(Object... arguments) {
        return String.format(Locale.ROOT, text, arguments);
    }
}
