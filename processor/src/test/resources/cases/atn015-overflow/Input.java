package cases;

import dev.attune.annotations.Tunable;

class Input {
    @Tunable(range = {1, 3e9}) int many = 1;
    @Tunable(range = {-1e39, 1}) float single = 1;
    @Tunable(values = {1, -2147483649L}) int listed = 1;
}
