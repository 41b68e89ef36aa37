package cases;

import dev.attune.annotations.SpecFor;
import dev.attune.annotations.Tunable;
import weka.classifiers.functions.SMO;

@SpecFor(SMO.class)
interface Input {
    @Tunable(range = {0, 2}) int filterType();

    @Tunable(range = {0, 1}) float c();

    @SpecFor(Throwing.class)
    interface OfThrowing {
        @Tunable(range = {0, 2}) int size();
    }

    class Throwing {
        void setSize(int size) throws java.io.IOException {}

        int size() {
            return 0;
        }
    }
}
