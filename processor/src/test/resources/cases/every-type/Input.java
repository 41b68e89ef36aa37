package cases;

import dev.attune.annotations.Scale;
import dev.attune.annotations.Tunable;

public class Input {
    public enum Filter { NORMALIZE, STANDARDIZE, NONE }

    @Tunable(range = {1, 64}) int whole = 1;
    @Tunable(range = {1, 1_000_000}) long large = 10;
    @Tunable(range = {0, 1}) float single = 0.5f;
    @Tunable(range = {1e-5, 10}) double real = 0.1;
    @Tunable boolean flag;
    @Tunable Filter filter = Filter.NONE;
    @Tunable(choices = {"NORMALIZE", "NONE"}) Filter some = Filter.NONE;
    @Tunable(choices = {"gini", "entropy", "a \"quote\" */"}) String text = "gini";
    @Tunable(range = {2, 10}, step = 2) int stepped = 2;
    @Tunable(range = {0, 10_000_000_000L}, step = 5) long strided = 0;
    @Tunable(range = {0.1, 0.9}, step = 0.1) float graded = 0.1f;
    @Tunable(values = {16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768}) int listed = 16;
    @Tunable(values = {0.5, 1, 1e-3}) double listedReal = 1;
    @Tunable(values = {0.25, 0.1}) float listedSingle = 0.25f;
    @Tunable(values = {1, 4_000_000_000L}) long listedLarge = 1;
    @Tunable(range = {1, 5000}, scale = Scale.LINEAR) @SuppressWarnings("attune:020") int linear = 1;
    @Tunable(range = {1, 20}, id = "old-name") int renamed = 2;
}
