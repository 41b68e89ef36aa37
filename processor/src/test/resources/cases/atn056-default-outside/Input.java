package cases;

import dev.attune.annotations.ActiveWhen;
import dev.attune.annotations.Tunable;

class Input {
    enum Filter { NORMALIZE, STANDARDIZE, NONE }

    @Tunable(range = {1, 500}) int trees = 1000;
    @Tunable(range = {1, 9}) long missing;
    @Tunable(range = {0.5, 1}) float low = -0.25f;
    @Tunable(range = {2, 10}, step = 2) int even = (5);
    @Tunable(values = {1, 2.5}) double listed = 2;
    @Tunable(choices = {"a", "b"}) String text = "c";
    @Tunable(choices = {"NORMALIZE", "NONE"}) Filter filter = Filter.STANDARDIZE;
    @SuppressWarnings("attune:056") @Tunable(range = {1, 9}) int meant = 0;

    @Tunable boolean calibrated;
    @Tunable(range = {2, 10}) @ActiveWhen(parameter = "calibrated", is = "true") int folds = -1;
    @Tunable(range = {2, 10}) @ActiveWhen(parameter = "calibrated", is = "false") int active = -1;

    @Tunable(range = {1, 9}) int computed = Integer.parseInt("3");
    @Tunable(range = {0.1, 0.7}) float exact = 0.1f;
    @Tunable(range = {1, 9}) int right = 9;

    /** So that no compiler takes this case for right: its defaults are not in its space. */
    static class Wrong {
        @Tunable(range = {9, 1}) int low = 3;
    }
}
