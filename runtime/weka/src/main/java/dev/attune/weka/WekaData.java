// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import dev.attune.study.StudyException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import weka.core.Attribute;
import weka.core.Instances;

/**
 * A data set and its target, the attribute to predict. Immutable.
 *
 * <pre>{@code
 * WekaData data = WekaData.arff(Path.of("credit-g.arff")).target("class");
 * }</pre>
 *
 * <p>Rows without a value of the target are left out before anything else and counted: Weka's own cross-validation would give
 * them places in the folds and then skip them.
 */
public final class WekaData {

    static {
        JavaLinearAlgebra.choose();
    }

    private static final int SHOWN_CLASSES = 8;

    private final String name;
    private final Instances all;
    private final Instances rows;

    private WekaData(String name, Instances all, Instances rows) {
        this.name = name;
        this.all = all;
        this.rows = rows;
    }

    /**
     * Reads an ARFF file in UTF-8.
     *
     * @throws StudyException ATN120 if there is no such file, ATN121 if it is no ARFF file, ATN125 if it has no rows
     */
    public static WekaData arff(Path file) {
        return read(DataFile.ARFF, file);
    }

    /**
     * Reads a file of comma-separated values whose first line names the columns. A column with anything but numbers is nominal;
     * an empty cell and {@code ?} are missing values.
     *
     * @throws StudyException ATN120 if there is no such file, ATN121 if it is no CSV file, ATN125 if it has no rows
     */
    public static WekaData csv(Path file) {
        return read(DataFile.CSV, file);
    }

    private static WekaData read(DataFile format, Path file) {
        return untargeted(file.getFileName().toString(), format.read(file));
    }

    /**
     * A copy of rows in memory. If they have a class attribute, it is the target.
     *
     * @throws StudyException ATN125 if there are no rows; as {@link #target} if the class attribute cannot be one
     */
    public static WekaData of(Instances rows) {
        WekaData data = untargeted(rows.relationName(), new Instances(rows));
        return rows.classIndex() < 0 ? data : data.target(rows.classAttribute().name());
    }

    private static WekaData untargeted(String name, Instances all) {
        if (all.isEmpty()) {
            throw new StudyException("ATN125", name + ": there are no rows. Give data with at least two.");
        }
        return new WekaData(name, all, null);
    }

    /**
     * These data with the attribute to predict: a nominal one for classes, a numeric one for regression.
     *
     * @throws StudyException ATN122 if there is no such attribute, ATN123 if it is constant, all missing, or neither nominal nor
     *     numeric, ATN125 if there is no other attribute, ATN127 if a row has a negative weight or an infinite target
     */
    public WekaData target(String name) {
        return new WekaData(this.name, all, Target.select(this.name, all, name));
    }

    /** The file's name, or the relation's. */
    public String name() {
        return name;
    }

    /** The target's name. */
    public String targetName() {
        return targeted().classAttribute().name();
    }

    /** The target's classes in the order of their declaration; none if it is numeric. */
    public List<String> classes() {
        Attribute target = targeted().classAttribute();
        return target.isNominal() ? textsOf(Collections.list(target.enumerateValues())) : List.of();
    }

    private static List<String> textsOf(List<Object> values) {
        return values.stream().map(Object::toString).collect(Collectors.toUnmodifiableList());
    }

    /** The number of rows that have a value of the target. */
    public int rowCount() {
        return targeted().numInstances();
    }

    /** The number of rows left out because the target has no value there. */
    public int rowsWithoutTarget() {
        return all.numInstances() - targeted().numInstances();
    }

    /** The number of attributes besides the target. */
    public int attributeCount() {
        return targeted().numAttributes() - 1;
    }

    /** A copy of the rows that have a value of the target, with the target as the class attribute. */
    public Instances rows() {
        return new Instances(targeted());
    }

    /**
     * Sets rows aside that a study shall never see, so that an honest estimate can be made on them in the end. With classes,
     * each has the same share of both parts, give or take a row.
     *
     * @param unseen the share of the rows to set aside, between 0 and 1
     * @param seed of the shuffling; the same seed gives the same parts
     * @throws StudyException ATN124 if a part would have no rows, ATN123 if the target is constant in the part to search
     */
    public Split split(double unseen, long seed) {
        HoldOut holdOut = new HoldOut(unseen);
        holdOut.check(this);
        Division division = holdOut.divide(targeted(), seed);
        WekaData search = part(division.others(0));
        Target.requireVaried(name, search.targeted());
        return new Split(search, part(division.test(0)));
    }

    /** Some of the rows, by number, as data of the same name. */
    WekaData part(int[] numbers) {
        Instances part = RowOrder.pick(targeted(), numbers);
        return new WekaData(name, part, part);
    }

    /** One line on what the data are, such as {@code credit-g.arff: 1,000 rows, 20 attributes, class good|bad}. */
    public String describe() {
        Instances rows = targeted();
        String text = String.format(
                Locale.ROOT,
                "%s: %,d rows, %,d attributes, %s %s",
                name,
                rows.numInstances(),
                attributeCount(),
                targetName(),
                rows.classAttribute().isNominal() ? classesText() : "numeric");
        int left = rowsWithoutTarget();
        return left == 0 ? text : text + String.format(Locale.ROOT, " (%,d rows without a target left out)", left);
    }

    private String classesText() {
        List<String> classes = classes();
        String shown = classes.stream().limit(SHOWN_CLASSES).collect(Collectors.joining("|"));
        return classes.size() <= SHOWN_CLASSES ? shown : shown + "|… (" + classes.size() + " classes)";
    }

    @Override
    public String toString() {
        return rows == null ? name + ": " + all.numInstances() + " rows, no target" : describe();
    }

    /** The rows themselves, for reading only. */
    Instances targeted() {
        if (rows == null) {
            throw new StudyException(
                    "ATN122", name + ": no target is chosen. Call target(name) with the attribute to predict.");
        }
        return rows;
    }

    /**
     * Data in two parts.
     *
     * @param search what a study may see
     * @param unseen what it must not
     */
    public record Split(WekaData search, WekaData unseen) {}
}
