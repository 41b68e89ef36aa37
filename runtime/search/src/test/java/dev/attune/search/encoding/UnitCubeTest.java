// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.search.FeasibleDraws;
import dev.attune.search.RandomSpaces;
import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class UnitCubeTest {

    private static final Parameter.OfDouble X = Parameter.ofDouble("x", -5, 5);
    private static final Parameter.OfInt LEVEL = Parameter.ofInt("level", 1, 4);
    private static final Parameter.OfDouble DEEP = Parameter.ofDouble("deep", 0, 1);
    private static final Parameter.OfChoice<String> ONE = Parameter.ofChoice("one", "only");
    private static final UnitCube CUBE = new UnitCube(SearchSpace.builder()
            .add(X)
            .add(LEVEL)
            .add(DEEP, Condition.between(LEVEL, 1, 4))
            .add(ONE)
            .build());

    @Test
    void knowsHowTheValuesOfAParameterRelate() {
        assertThat(CUBE.dimension(0)).isEqualTo(new Dimension(Dimension.Kind.CONTINUOUS, 0));
        assertThat(CUBE.dimension(1)).isEqualTo(new Dimension(Dimension.Kind.ORDINAL, 4));
        assertThat(CUBE.dimension(3)).isEqualTo(new Dimension(Dimension.Kind.FIXED, 1));
        assertThat(Dimension.of(Parameter.ofBoolean("b"))).isEqualTo(new Dimension(Dimension.Kind.NOMINAL, 2));
    }

    @Test
    void encodesTheMiddleOfACellAndNanWhereInactive() {
        assertThat(CUBE.encode(new double[] {0.25, 0.2, 0.7, 0.1})).containsExactly(0.25, 0.125, Double.NaN, 0.5);
        assertThat(CUBE.encode(new double[] {0.25, 0.3, 0.7, 0.1})).containsExactly(0.25, 0.375, 0.7, 0.5);
    }

    @Test
    void decodesALatentPointToItsActiveValues() {
        Assignment point = CUBE.decode(new double[] {0.25, 0.2, 0.7, 0.1});
        assertThat(point.names()).containsExactly("x", "level", "one");
        assertThat(point.get(X)).isEqualTo(-2.5);
        assertThat(point.get(LEVEL)).isEqualTo(1);
    }

    @Test
    void agreesWithTheSpaceOnWhatIsActive() {
        for (int seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            SearchSpace space = RandomSpaces.space(random);
            UnitCube cube = new UnitCube(space);
            Assignment point = new FeasibleDraws(space).draw(random);
            double[] encoded = cube.encode(point);
            for (int j = 0; j < encoded.length; j++) {
                assertThat(Double.isNaN(encoded[j]))
                        .isNotEqualTo(point.has(space.parameters().get(j)));
            }
            double[] latent = new double[cube.size()];
            for (int j = 0; j < latent.length; j++) {
                latent[j] = random.nextDouble();
            }
            assertThat(cube.decode(cube.encode(latent)).names())
                    .isEqualTo(cube.decode(latent).names());
        }
    }
}
