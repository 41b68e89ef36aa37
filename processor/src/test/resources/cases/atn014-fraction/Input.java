package cases;

import dev.attune.annotations.Tunable;

class Input {
    @Tunable(range = {1.5, 10}) int low = 2;
    @Tunable(values = {1, 2.5}) long listed = 1;
}
