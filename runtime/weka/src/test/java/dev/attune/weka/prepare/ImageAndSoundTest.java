// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.attune.annotations.Augmentation;
import dev.attune.study.StudyException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;

class ImageAndSoundTest {

    private static Instances row(double... cells) {
        ArrayList<Attribute> columns = new ArrayList<>();
        IntStream.range(0, cells.length).forEach(i -> columns.add(new Attribute("c" + i)));
        columns.add(new Attribute("class", List.of("a", "b")));
        Instances rows = new Instances("grid", columns, 1);
        rows.setClassIndex(cells.length);
        rows.add(new DenseInstance(1, Arrays.copyOf(cells, cells.length + 1)));
        return rows;
    }

    private static Augmenter by(Augmentation method, int... shape) {
        Augmenter augmenter = new Augmenter();
        augmenter.setMethod(method);
        augmenter.setRatio(1);
        augmenter.setShape(shape);
        return augmenter;
    }

    private static double[] variant(Augmenter augmenter, double... cells) {
        return Arrays.copyOf(Rows.fit(augmenter, row(cells)).instance(1).toDoubleArray(), cells.length);
    }

    @Test
    void imagesAreMirroredLeftToRight() {
        assertThat(variant(by(Augmentation.IMAGE_FLIP, 2, 3), 1, 2, 3, 4, 5, 6)).containsExactly(3, 2, 1, 6, 5, 4);
        // the two channels of a pixel stay together
        assertThat(variant(by(Augmentation.IMAGE_FLIP, 1, 3, 2), 1, 2, 3, 4, 5, 6))
                .containsExactly(5, 6, 3, 4, 1, 2);
    }

    @Test
    void aQuarterTurnMovesEveryPixelToItsPlace() {
        Instances rows = row(1, 2, 3, 4, 5, 6, 7, 8, 9);
        double[] turned = new ImageChange(Augmentation.IMAGE_ROTATE, rows, new int[] {3, 3}, 0.1)
                .rotated(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, Math.PI / 2);
        assertThat(turned).usingComparatorWithPrecision(1e-9).containsExactly(7, 4, 1, 8, 5, 2, 9, 6, 3);
    }

    @ParameterizedTest
    @EnumSource(
            value = Augmentation.class,
            names = {"IMAGE_ROTATE", "IMAGE_CROP", "IMAGE_ZOOM"})
    void geometryInventsNoBrightness(Augmentation method) {
        double[] even = new double[64];
        Arrays.fill(even, 7);
        assertThat(variant(by(method, 8, 8), even))
                .usingComparatorWithPrecision(1e-9)
                .containsExactly(even);
        double[] slope = IntStream.range(0, 64).mapToDouble(k -> k % 8).toArray();
        double[] moved = variant(by(method, 8, 8), slope);
        assertThat(moved).isNotEqualTo(slope);
        assertThat(Arrays.stream(moved).min().orElseThrow()).isGreaterThanOrEqualTo(0);
        assertThat(Arrays.stream(moved).max().orElseThrow()).isLessThanOrEqualTo(7);
    }

    @Test
    void noiseIsAShareOfTheRange() {
        double[] cells = IntStream.range(0, 400).mapToDouble(k -> k % 2 * 10).toArray();
        double[] noisy = variant(by(Augmentation.IMAGE_NOISE, 20, 20), cells);
        double deviation = Math.sqrt(IntStream.range(0, 400)
                        .mapToDouble(k -> Math.pow(noisy[k] - cells[k], 2))
                        .sum()
                / 400);
        assertThat(deviation).isCloseTo(0.5, within(0.1));
        double[] heard = variant(by(Augmentation.SOUND_NOISE, 400), cells);
        double quiet = Math.sqrt(IntStream.range(0, 400)
                        .mapToDouble(k -> Math.pow(heard[k] - cells[k], 2))
                        .sum()
                / 400);
        assertThat(quiet).isCloseTo(0.1, within(0.02));
    }

    private static double[] sine(int length, double cycles) {
        return IntStream.range(0, length)
                .mapToDouble(t -> Math.sin(2 * Math.PI * cycles * (t + 0.3) / length))
                .toArray();
    }

    private static double crossings(double[] sound) {
        return IntStream.range(1, sound.length)
                .filter(t -> sound[t - 1] < 0 != sound[t] < 0)
                .count();
    }

    @Test
    void aStretchedToneKeepsItsPitch() {
        double[] tone = sine(4000, 100);
        double[] longer = TimeStretch.stretch(tone, 1.2);
        assertThat(longer).hasSize(4800);
        assertThat(crossings(longer) / 4800).isCloseTo(crossings(tone) / 4000, within(0.002));
        double[] shorter = TimeStretch.stretch(tone, 0.8);
        assertThat(shorter).hasSize(3200);
        assertThat(crossings(shorter) / 3200).isCloseTo(crossings(tone) / 4000, within(0.002));
        assertThat(Arrays.stream(longer).map(Math::abs).max().orElseThrow()).isBetween(0.9, 1.01);
    }

    @Test
    void aShiftedToneKeepsItsLength() {
        double[] tone = sine(4000, 100);
        double[] higher = TimeStretch.shiftPitch(tone, 1.2);
        assertThat(higher).hasSize(4000);
        assertThat(crossings(higher)).isCloseTo(1.2 * crossings(tone), within(8.0));
    }

    @ParameterizedTest
    @EnumSource(
            value = Augmentation.class,
            names = {"SOUND_STRETCH", "SOUND_PITCH"})
    void soundsOfAnyLengthAndOfTwoChannelsGainVariants(Augmentation method) {
        for (int samples : new int[] {1, 3, 20, 500}) {
            double[] mono = sine(samples, 3);
            assertThat(variant(by(method, samples), mono)).hasSize(samples).doesNotContain(Double.NaN);
        }
        double[] left = sine(500, 20);
        double[] both = IntStream.range(0, 1000)
                .mapToDouble(k -> k % 2 == 0 ? left[k / 2] : 0)
                .toArray();
        double[] changed = variant(by(method, 500, 2), both);
        assertThat(IntStream.range(0, 500).mapToDouble(t -> changed[2 * t + 1]).toArray())
                .containsOnly(0);
    }

    @Test
    void aShapeThatDoesNotFitIsNamed() {
        assertThatThrownBy(() -> variant(by(Augmentation.IMAGE_FLIP, 2, 2), 1, 2, 3, 4, 5, 6))
                .isInstanceOf(StudyException.class)
                .hasMessage(
                        "ATN136 augment: shape [2, 2] has 4 cells, but rows have 6 numeric attributes at this stage. Correct"
                                + " the shape, or remove stages before that add or drop attributes.");
        assertThatThrownBy(() -> variant(by(Augmentation.IMAGE_FLIP), 1, 2, 3))
                .hasMessage("ATN136 augment: shape is []; allowed is {height, width} or {height, width, channels}.");
        assertThatThrownBy(() -> variant(by(Augmentation.SOUND_PITCH, -3), 1, 2, 3))
                .hasMessage("ATN136 augment: shape is [-3]; allowed is {samples} or {samples, channels}.");
    }
}
