package cases;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input}.
 *
 * <ul>
 * <li>{@code whole}: int, 1 to 64, linear; default: initialiser
 * <li>{@code large}: long, 1 to 1000000, log; default: initialiser
 * <li>{@code single}: float, 0 to 1, linear; default: initialiser
 * <li>{@code real}: double, 1e-5 to 10, log; default: initialiser
 * <li>{@code flag}: boolean; default: initialiser
 * <li>{@code filter}: Filter, NORMALIZE, STANDARDIZE, NONE; default: initialiser
 * <li>{@code some}: Filter, NORMALIZE, NONE; default: initialiser
 * <li>{@code text}: String, "gini", "entropy", "a &#92;"quote&#92;" &#42;&#47;"; default:
 * initialiser
 * <li>{@code stepped}: int, 2 to 10 in steps of 2, linear; default: initialiser
 * <li>{@code strided}: long, 0 to 1e10 in steps of 5, linear; default: initialiser
 * <li>{@code graded}: float, 0.1 to 0.9 in steps of 0.1, linear; default: initialiser
 * <li>{@code listed}: int, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384,
 * 32768; default: initialiser
 * <li>{@code listedReal}: double, 0.5, 1, 0.001; default: initialiser
 * <li>{@code listedSingle}: float, 0.25, 0.1; default: initialiser
 * <li>{@code listedLarge}: long, 1, 4e9; default: initialiser
 * <li>{@code linear}: int, 1 to 5000, linear; default: initialiser
 * <li>{@code old-name}: int, 1 to 20, linear; default: initialiser
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
public final class InputTuning implements ModelTuning<Input, InputTuning.Values> {
    /** {@code @Tunable(range = {1, 64}) int whole} */
    public static final Parameter.OfInt WHOLE = Parameter.ofInt("whole", 1, 64);

    /** {@code @Tunable(range = {1, 1000000}) long large} */
    public static final Parameter.OfLong LARGE = Parameter.ofLong("large", 1L, 1000000L).log();

    /** {@code @Tunable(range = {0, 1}) float single} */
    public static final Parameter.OfFloat SINGLE = Parameter.ofFloat("single", 0f, 1f);

    /** {@code @Tunable(range = {1e-5, 10}) double real} */
    public static final Parameter.OfDouble REAL = Parameter.ofDouble("real", 1e-5, 10).log();

    /** {@code @Tunable boolean flag} */
    public static final Parameter.OfBoolean FLAG = Parameter.ofBoolean("flag");

    /** {@code @Tunable Filter filter} */
    public static final Parameter.OfChoice<Input.Filter> FILTER = Parameter.ofChoice("filter",
            Input.Filter.values());

    /** {@code @Tunable(choices = {"NORMALIZE", "NONE"}) Filter some} */
    public static final Parameter.OfChoice<Input.Filter> SOME = Parameter.ofChoice("some",
            Input.Filter.NORMALIZE, Input.Filter.NONE);

    /**
     * <code>&#64;Tunable(choices = &#123;"gini", "entropy", "a "quote" &#42;&#47;"&#125;)
     * String text</code>
     */
    public static final Parameter.OfChoice<String> TEXT = Parameter.ofChoice("text", "gini",
            "entropy", "a \"quote\" */");

    /** {@code @Tunable(range = {2, 10}, step = 2) int stepped} */
    public static final Parameter.OfInt STEPPED = Parameter.ofInt("stepped", 2, 10).step(2);

    /** {@code @Tunable(range = {0, 1e10}, step = 5) long strided} */
    public static final Parameter.OfLong STRIDED = Parameter.ofLong("strided", 0L, 10000000000L)
            .step(5L);

    /** {@code @Tunable(range = {0.1, 0.9}, step = 0.1) float graded} */
    public static final Parameter.OfFloat GRADED = Parameter.ofFloat("graded", 0.1f, 0.9f)
            .step(0.1);

    /**
     * {@code @Tunable(values = {16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384,
     * 32768}) int listed}
     */
    public static final Parameter.OfInt LISTED = Parameter.ofIntValues("listed", 16, 32, 64, 128,
            256, 512, 1024, 2048, 4096, 8192, 16384, 32768);

    /** {@code @Tunable(values = {0.5, 1, 0.001}) double listedReal} */
    public static final Parameter.OfDouble LISTED_REAL = Parameter.ofDoubleValues("listedReal", 0.5,
            1, 0.001);

    /** {@code @Tunable(values = {0.25, 0.1}) float listedSingle} */
    public static final Parameter.OfFloat LISTED_SINGLE = Parameter.ofFloatValues("listedSingle",
            0.25f, 0.1f);

    /** {@code @Tunable(values = {1, 4e9}) long listedLarge} */
    public static final Parameter.OfLong LISTED_LARGE = Parameter.ofLongValues("listedLarge", 1L,
            4000000000L);

    /** {@code @Tunable(range = {1, 5000}, scale = LINEAR) int linear} */
    public static final Parameter.OfInt LINEAR = Parameter.ofInt("linear", 1, 5000);

    /** {@code @Tunable(range = {1, 20}, id = "old-name") int renamed} */
    public static final Parameter.OfInt RENAMED = Parameter.ofInt("old-name", 1, 20);

    /** The only instance; it has no state. */
    public static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(WHOLE)
            .add(LARGE)
            .add(SINGLE)
            .add(REAL)
            .add(FLAG)
            .add(FILTER)
            .add(SOME)
            .add(TEXT)
            .add(STEPPED)
            .add(STRIDED)
            .add(GRADED)
            .add(LISTED)
            .add(LISTED_REAL)
            .add(LISTED_SINGLE)
            .add(LISTED_LARGE)
            .add(LINEAR)
            .add(RENAMED)
            .build();

    private InputTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new Input());
    }

    /** The values that a model has. */
    public Values valuesOf(Input model) {
        return new Values(model.whole, model.large, model.single, model.real, model.flag,
                model.filter, model.some, model.text, model.stepped, model.strided, model.graded,
                model.listed, model.listedReal, model.listedSingle, model.listedLarge, model.linear,
                model.renamed);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(WHOLE), assignment.get(LARGE), assignment.get(SINGLE),
                assignment.get(REAL), assignment.get(FLAG), assignment.get(FILTER),
                assignment.get(SOME), assignment.get(TEXT), assignment.get(STEPPED),
                assignment.get(STRIDED), assignment.get(GRADED), assignment.get(LISTED),
                assignment.get(LISTED_REAL), assignment.get(LISTED_SINGLE),
                assignment.get(LISTED_LARGE), assignment.get(LINEAR), assignment.get(RENAMED));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(WHOLE, values.whole())
                .set(LARGE, values.large())
                .set(SINGLE, values.single())
                .set(REAL, values.real())
                .set(FLAG, values.flag())
                .set(FILTER, values.filter())
                .set(SOME, values.some())
                .set(TEXT, values.text())
                .set(STEPPED, values.stepped())
                .set(STRIDED, values.strided())
                .set(GRADED, values.graded())
                .set(LISTED, values.listed())
                .set(LISTED_REAL, values.listedReal())
                .set(LISTED_SINGLE, values.listedSingle())
                .set(LISTED_LARGE, values.listedLarge())
                .set(LINEAR, values.linear())
                .set(RENAMED, values.renamed())
                .build();
    }

    @Override
    public Input create(Values values) {
        Input model = new Input();
        model.whole = values.whole();
        model.large = values.large();
        model.single = values.single();
        model.real = values.real();
        model.flag = values.flag();
        model.filter = values.filter();
        model.some = values.some();
        model.text = values.text();
        model.stepped = values.stepped();
        model.strided = values.strided();
        model.graded = values.graded();
        model.listed = values.listed();
        model.listedReal = values.listedReal();
        model.listedSingle = values.listedSingle();
        model.listedLarge = values.listedLarge();
        model.linear = values.linear();
        model.renamed = values.renamed();
        return model;
    }

    /**
     * The values of one {@link Input}.
     *
     * @param whole the value of {@link InputTuning#WHOLE}
     * @param large the value of {@link InputTuning#LARGE}
     * @param single the value of {@link InputTuning#SINGLE}
     * @param real the value of {@link InputTuning#REAL}
     * @param flag the value of {@link InputTuning#FLAG}
     * @param filter the value of {@link InputTuning#FILTER}
     * @param some the value of {@link InputTuning#SOME}
     * @param text the value of {@link InputTuning#TEXT}
     * @param stepped the value of {@link InputTuning#STEPPED}
     * @param strided the value of {@link InputTuning#STRIDED}
     * @param graded the value of {@link InputTuning#GRADED}
     * @param listed the value of {@link InputTuning#LISTED}
     * @param listedReal the value of {@link InputTuning#LISTED_REAL}
     * @param listedSingle the value of {@link InputTuning#LISTED_SINGLE}
     * @param listedLarge the value of {@link InputTuning#LISTED_LARGE}
     * @param linear the value of {@link InputTuning#LINEAR}
     * @param renamed the value of {@link InputTuning#RENAMED}
     */
    public record Values(int whole, long large, float single, double real, boolean flag,
            Input.Filter filter, Input.Filter some, String text, int stepped, long strided,
            float graded, int listed, double listedReal, float listedSingle, long listedLarge,
            int linear, int renamed) {}
}
