// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import dev.attune.weka.data.NearestName;
import dev.attune.weka.options.OptionTable;
import java.util.ArrayList;
import java.util.List;
import weka.core.Attribute;
import weka.core.Instance;
import weka.core.Instances;

/**
 * Makes missing what breaks a {@link CleanRule}, makes numbers of text that is numbers, merges spellings of nominal values and
 * drops useless attributes; all as training rows show it. The class attribute and dates are never changed. Values whose letters and
 * digits are the same are spellings of one (key collision: Chapman 2005, "Principles and Methods of Data Cleaning"); useless is what
 * Weka's {@code RemoveUseless} says, and a row number.
 *
 * <pre>{@code
 * Cleaner cleaner = new Cleaner();
 * cleaner.addRule(CleanRule.of("age").range(0, 120));
 * cleaner.addRule(CleanRule.all().missing("?").dropUseless());
 * cleaner.setInputFormat(rows);
 * Instances clean = Filter.useFilter(rows, cleaner);
 * cleaner.report().forEach(System.out::println);   // age: outside 0.0 … 120.0, now missing (1 row)
 * }</pre>
 */
public final class Cleaner extends StageFilter {

    private static final long serialVersionUID = 1;

    private final ArrayList<CleanRule> rules = new ArrayList<>();
    private CleanColumn[] columns;
    private int[] kept;
    private final ArrayList<Cleaning> report = new ArrayList<>();

    /** Adds a rule; where several rules ask for a range, the last one counts. */
    public void addRule(CleanRule rule) {
        rules.add(rule);
    }

    /** What changed in the training rows, attribute by attribute; empty before the first batch is finished. */
    public List<Cleaning> report() {
        return List.copyOf(report);
    }

    /** What Weka's command line and Explorer say of the filter. */
    public String globalInfo() {
        return "Makes missing what a cell cannot be, reads numbers, merges spellings and drops useless attributes.";
    }

    @Override
    OptionTable table() {
        return new OptionTable()
                .several(
                        "R",
                        "rule",
                        "A rule in quotes, as \"-A age -L 0 -U 120\": -A the attribute, all without it; -L and -U the range;"
                                + " -M a value that stands for missing; -N read numbers; -S merge spellings; -D drop"
                                + " useless attributes. May be given several times.",
                        () -> rules.stream().map(RuleText::of).toList(),
                        this::setRules);
    }

    private void setRules(List<String> texts) throws Exception {
        List<CleanRule> parsed = new ArrayList<>();
        for (String text : texts) {
            parsed.add(RuleText.parse(text));
        }
        rules.clear();
        rules.addAll(parsed);
    }

    @Override
    Stage stage() {
        return Stage.CLEAN;
    }

    @Override
    void requireFinite(Instance row) {
        // infinite values are what a range rule is for
    }

    @Override
    Layout fit(Instances training) {
        rules.forEach(rule -> requireKnown(rule, training));
        report.clear();
        columns = new CleanColumn[training.numAttributes()];
        ArrayList<Integer> staying = new ArrayList<>();
        Layout layout = Layout.of(training);
        for (int i = 0; i < columns.length; i++) {
            Attribute raw = training.attribute(i);
            columns[i] = i == training.classIndex() ? null : fit(ruleFor(raw.name()), training, i);
            if (columns[i] == null) {
                layout.keep(raw);
            } else if (isUseless(training, i)) {
                continue;
            } else {
                layout.keepAs(raw, columns[i].declaration());
            }
            staying.add(i);
        }
        kept = staying.stream().mapToInt(Integer::intValue).toArray();
        return layout;
    }

    private static void requireKnown(CleanRule rule, Instances training) {
        String name = rule.attribute();
        if (name.isEmpty()
                || (training.attribute(name) != null && training.attribute(name).index() != training.classIndex())) {
            return;
        }
        String nearest = NearestName.of(name, Names.of(training))
                .map(near -> " Did you mean '" + near + "'?")
                .orElse("");
        throw Stage.CLEAN.refusal(
                "ATN138",
                "no attribute '" + name + "' besides the class." + nearest + " There is " + Names.list(training) + ".");
    }

    /** What all rules ask for of an attribute; one that no rule is for is only read by its text. */
    private CleanRule ruleFor(String name) {
        return rules.stream().filter(rule -> rule.isFor(name)).reduce(CleanRule.of(name), CleanRule::and);
    }

    /** Whether an attribute may come as text or as a number, whichever. */
    boolean parses(String name) {
        return ruleFor(name).parses();
    }

    private CleanColumn fit(CleanRule rule, Instances training, int i) {
        CleanColumn column = CleanColumn.fit(rule, training, i, report);
        int outside = 0;
        int sentinels = 0;
        for (Instance row : training) {
            if (column.isOutside(row, i)) {
                outside++;
            } else if (!row.isMissing(i) && Double.isNaN(column.clean(row, i))) {
                sentinels++;
            }
        }
        String name = training.attribute(i).name();
        if (outside > 0) {
            report.add(new Cleaning(name, outside, "outside " + rule.rangeText() + ", now missing"));
        }
        if (sentinels > 0) {
            report.add(new Cleaning(name, sentinels, "stood for missing, now missing"));
        }
        return column;
    }

    private boolean isUseless(Instances training, int i) {
        String reason = columns[i].rule().drops() ? Uselessness.reason(columns[i], training, i) : null;
        if (reason != null) {
            report.add(new Cleaning(training.attribute(i).name(), training.numInstances(), reason + ", dropped"));
        }
        return reason != null;
    }

    @Override
    void transform(Instance row, double[] values) {
        for (int j = 0; j < kept.length; j++) {
            CleanColumn column = columns[kept[j]];
            if (column != null) {
                values[j] = column.clean(row, kept[j]);
            }
        }
    }

    /** Runs the filter over files, as Weka's own: {@code -i in.arff -o out.arff}; {@code -h} lists all options. */
    public static void main(String[] arguments) {
        runFilter(new Cleaner(), arguments);
    }
}
