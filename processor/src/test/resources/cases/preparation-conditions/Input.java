package cases;

import dev.attune.annotations.ActiveWhen;
import dev.attune.annotations.AttributeRanking;
import dev.attune.annotations.Augment;
import dev.attune.annotations.Augmentation;
import dev.attune.annotations.Clause;
import dev.attune.annotations.Constraint;
import dev.attune.annotations.Encode;
import dev.attune.annotations.Encoding;
import dev.attune.annotations.Forbid;
import dev.attune.annotations.Polynomial;
import dev.attune.annotations.Rescale;
import dev.attune.annotations.Rescaling;
import dev.attune.annotations.SelectAttributes;
import dev.attune.annotations.Tunable;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;

/** Members and clauses that look at parameters of the preparation. */
@Encode({Encoding.ONE_HOT, Encoding.ORDINAL, Encoding.TARGET})
@Polynomial(degree = {1, 4})
@Rescale(value = {Rescaling.STANDARD, Rescaling.ROBUST}, optional = true)
@SelectAttributes(value = {AttributeRanking.PCA, AttributeRanking.CORRELATION}, keep = {0.2, 0.9})
@Augment(value = {Augmentation.TEXT_SYNONYM, Augmentation.TEXT_SWAP}, synonyms = "synonyms.txt", optional = true)
@Forbid({@Clause(parameter = "select", is = "PCA"), @Clause(parameter = "rescale.on", is = "false"),
        @Clause(parameter = "polynomial.degree", above = 2)})
@Forbid({@Clause(parameter = "rescale", is = "ROBUST"), @Clause(parameter = "augment.ratio", above = 1.5)})
class Input implements WekaModel {
    @Tunable(range = {1, 9}) @ActiveWhen(parameter = "encode", is = {"ONE_HOT", "ORDINAL"}) int always = 3;
    @Tunable(range = {1, 9}) @ActiveWhen(parameter = "rescale", is = "ROBUST") double never = 3;
    @Tunable @ActiveWhen(parameter = "polynomial.degree", is = "1") @ActiveWhen(parameter = "flag", is = "true")
    boolean sometimes;
    @Tunable @ActiveWhen(parameter = "select.keep", below = 0.5) boolean seldom;
    @Tunable boolean flag = true;

    @Constraint
    static boolean isKnown(Encoding encode, AttributeRanking select, boolean flag) {
        return flag || encode != Encoding.TARGET || select != AttributeRanking.PCA;
    }

    @Override
    public Classifier newClassifier() {
        return new Logistic();
    }
}
