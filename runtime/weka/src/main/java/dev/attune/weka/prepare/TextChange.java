// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import dev.attune.annotations.Augmentation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import weka.core.Instance;

/**
 * The four operations on words of Wei and Zou (2019), "EDA: Easy Data Augmentation Techniques for Boosting Performance on Text
 * Classification Tasks", EMNLP-IJCNLP, section 2, on every string attribute. {@code strength} is their alpha, the share of words
 * that change; at least one does, but for deletion, where each word goes with that probability.
 */
final class TextChange implements RowChange {

    private final Augmentation operation;
    private final double strength;
    private final Synonyms synonyms;

    /** {@code synonyms} is null for operations that need none. */
    TextChange(Augmentation operation, double strength, Synonyms synonyms) {
        this.operation = operation;
        this.strength = strength;
        this.synonyms = synonyms;
    }

    @Override
    public void change(Instance row, Random random) {
        for (int i = 0; i < row.numAttributes(); i++) {
            if (i != row.classIndex() && row.attribute(i).isString() && !row.isMissing(i)) {
                row.setValue(i, change(row.stringValue(i), random));
            }
        }
    }

    String change(String text, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(text.strip().split("\\s+")));
        int changes = (int) Math.max(1, Math.round(strength * words.size()));
        switch (operation) {
            case TEXT_SYNONYM -> replace(words, changes, random);
            case TEXT_INSERT -> insert(words, changes, random);
            case TEXT_SWAP -> swap(words, changes, random);
            case TEXT_DELETE -> delete(words, random);
            default -> throw new AssertionError(operation);
        }
        return String.join(" ", words);
    }

    private List<Integer> withSynonyms(List<String> words, Random random) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, words.size())
                .filter(w -> !synonyms.of(words.get(w)).isEmpty())
                .boxed()
                .toList());
        Collections.shuffle(places, random);
        return places;
    }

    private String synonym(String word, Random random) {
        List<String> others = synonyms.of(word);
        return others.get(random.nextInt(others.size()));
    }

    private void replace(List<String> words, int changes, Random random) {
        withSynonyms(words, random).stream().limit(changes).forEach(w -> words.set(w, synonym(words.get(w), random)));
    }

    private void insert(List<String> words, int changes, Random random) {
        List<String> inserted = withSynonyms(words, random).stream()
                .limit(changes)
                .map(w -> synonym(words.get(w), random))
                .toList();
        inserted.forEach(word -> words.add(random.nextInt(words.size() + 1), word));
    }

    private static void swap(List<String> words, int changes, Random random) {
        for (int c = 0; c < changes && words.size() > 1; c++) {
            int first = random.nextInt(words.size());
            int second = (first + 1 + random.nextInt(words.size() - 1)) % words.size();
            Collections.swap(words, first, second);
        }
    }

    /** Each word goes with probability {@code strength}; one always stays. */
    private void delete(List<String> words, Random random) {
        String spared = words.get(random.nextInt(words.size()));
        words.removeIf(word -> random.nextDouble() < strength);
        if (words.isEmpty()) {
            words.add(spared);
        }
    }
}
