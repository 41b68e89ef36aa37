package cases;

import dev.attune.annotations.ActiveWhen;
import dev.attune.annotations.Clause;
import dev.attune.annotations.Constraint;
import dev.attune.annotations.Forbid;
import dev.attune.annotations.Penalty;
import dev.attune.annotations.Regularize;
import dev.attune.annotations.Scale;
import dev.attune.annotations.SpecFor;
import dev.attune.annotations.Tunable;
import weka.classifiers.trees.DecisionStump;
import weka.classifiers.trees.J48;
import weka.classifiers.trees.RandomForest;

@Forbid({@Clause(parameter = "unpruned", is = "true"), @Clause(parameter = "reducedErrorPruning", is = "true")})
@SpecFor(J48.class)
interface Input {
    @Tunable(range = {0.01, 0.5}) @ActiveWhen(parameter = "unpruned", is = "false") float confidenceFactor();

    /** The fewest rows in a leaf. */
    @Tunable(range = {2, 64}, scale = Scale.LOG) int minNumObj();

    @Tunable boolean unpruned();

    @Tunable boolean reducedErrorPruning();

    /** A class without anything to tune. */
    @SpecFor(DecisionStump.class)
    interface Stump {}

    /** What other specs extend. */
    @SuppressWarnings("attune:058")
    interface Voting {
        @Tunable(range = {10, 500}, scale = Scale.LOG, prefix = true) int numIterations();
    }

    @SpecFor(RandomForest.class)
    interface Forest extends Voting {
        @Tunable(range = {0, 30}, id = "depth") int maxDepth();

        @Constraint static boolean isSmall(int numIterations, int maxDepth) {
            return numIterations * maxDepth < 10_000;
        }
    }

    /** Not of Weka. */
    class Cache {
        private int size = 64;
        private double load = 0.75;

        public int getSize() {
            return size;
        }

        public void setSize(int size) {
            this.size = size;
        }

        void setLoad(double load) {
            this.load = load;
        }

        double load() {
            return load;
        }
    }

    @SpecFor(Cache.class)
    interface CacheSpec {
        @Tunable(values = {16, 64, 256}) int size();

        @Regularize(value = Penalty.DROPOUT, range = {0.5, 0.9}) double load();
    }
}
