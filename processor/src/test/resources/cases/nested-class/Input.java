package cases;

import dev.attune.annotations.Tunable;

public class Input {
    protected static class Middle {
        public static class Inner {
            @Tunable(range = {0, 1}) protected double aRate = 0.5;
            @Tunable(range = {0, 1}) double URLWeight = 0.5;
        }
    }

    @Deprecated
    static class Old {
        @Tunable boolean flag;
    }
}
