// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import weka.classifiers.Classifier;
import weka.classifiers.bayes.NaiveBayes;
import weka.classifiers.functions.Logistic;
import weka.classifiers.functions.MultilayerPerceptron;
import weka.classifiers.functions.SMO;
import weka.classifiers.functions.supportVector.RBFKernel;
import weka.classifiers.lazy.IBk;
import weka.classifiers.meta.AdaBoostM1;
import weka.classifiers.meta.LogitBoost;
import weka.classifiers.trees.DecisionStump;
import weka.classifiers.trees.J48;
import weka.classifiers.trees.RandomForest;
import weka.core.Instances;
import weka.core.SelectedTag;

/** Random configurations of a learner: all but its size, which the sizes of a prefix learner range over. */
enum Draws {
    FOREST_SIZES(200) {
        @Override
        IntFunction<Classifier> draw(Random random, Instances rows) {
            int features = 1 + random.nextInt(rows.numAttributes() - 1);
            int depth = random.nextInt(20);
            return size -> {
                RandomForest forest = new RandomForest();
                forest.setNumFeatures(features);
                forest.setMaxDepth(depth);
                forest.setNumIterations(size);
                return forest;
            };
        }
    },
    NEIGHBOUR_SIZES(50) {
        @Override
        IntFunction<Classifier> draw(Random random, Instances rows) {
            int weighting = IBk.TAGS_WEIGHTING[random.nextInt(3)].getID();
            return size -> {
                IBk knn = new IBk(size);
                knn.setDistanceWeighting(new SelectedTag(weighting, IBk.TAGS_WEIGHTING));
                return knn;
            };
        }
    },
    BOOSTED_TREE_SIZES(50) {
        @Override
        IntFunction<Classifier> draw(Random random, Instances rows) {
            int leaf = 2 + random.nextInt(20);
            return size -> {
                J48 tree = new J48();
                tree.setMinNumObj(leaf);
                AdaBoostM1 boost = new AdaBoostM1();
                boost.setClassifier(tree);
                boost.setNumIterations(size);
                return boost;
            };
        }
    },
    LOGIT_BOOST_SIZES(50) {
        @Override
        IntFunction<Classifier> draw(Random random, Instances rows) {
            double shrinkage = 0.1 + 0.9 * random.nextDouble();
            return size -> {
                LogitBoost boost = new LogitBoost();
                boost.setClassifier(new DecisionStump());
                boost.setShrinkage(shrinkage);
                boost.setNumIterations(size);
                return boost;
            };
        }
    },
    NETWORK_EPOCHS(50) {
        @Override
        IntFunction<Classifier> draw(Random random, Instances rows) {
            double rate = 0.05 + 0.4 * random.nextDouble();
            return size -> {
                MultilayerPerceptron network = new MultilayerPerceptron();
                network.setHiddenLayers("5");
                network.setLearningRate(rate);
                network.setTrainingTime(size);
                return network;
            };
        }
    },
    FOREST(0) {
        @Override
        IntFunction<Classifier> draw(Random random, Instances rows) {
            int trees = 10 + random.nextInt(190);
            IntFunction<Classifier> sized = FOREST_SIZES.draw(random, rows);
            return size -> sized.apply(trees);
        }
    },
    RBF_MACHINE(0) {
        @Override
        IntFunction<Classifier> draw(Random random, Instances rows) {
            double c = Math.pow(10, 4 * random.nextDouble() - 2);
            double gamma = Math.pow(10, 3 * random.nextDouble() - 3);
            return size -> {
                RBFKernel kernel = new RBFKernel();
                kernel.setGamma(gamma);
                kernel.setCacheSize(0);
                SMO machine = new SMO();
                machine.setC(c);
                machine.setKernel(kernel);
                return machine;
            };
        }
    },
    NEIGHBOURS(0) {
        @Override
        IntFunction<Classifier> draw(Random random, Instances rows) {
            int k = 1 + random.nextInt(50);
            IntFunction<Classifier> sized = NEIGHBOUR_SIZES.draw(random, rows);
            return size -> sized.apply(k);
        }
    },
    LOGISTIC(0) {
        @Override
        IntFunction<Classifier> draw(Random random, Instances rows) {
            double ridge = Math.pow(10, 9 * random.nextDouble() - 8);
            return size -> {
                Logistic logistic = new Logistic();
                logistic.setRidge(ridge);
                return logistic;
            };
        }
    },
    NAIVE_BAYES(0) {
        @Override
        IntFunction<Classifier> draw(Random random, Instances rows) {
            boolean kernel = random.nextBoolean();
            return size -> {
                NaiveBayes bayes = new NaiveBayes();
                bayes.setUseKernelEstimator(kernel);
                return bayes;
            };
        }
    },
    TREE(0) {
        @Override
        IntFunction<Classifier> draw(Random random, Instances rows) {
            float confidence = 0.01f + 0.49f * random.nextFloat();
            int leaf = 2 + random.nextInt(30);
            return size -> {
                J48 tree = new J48();
                tree.setConfidenceFactor(confidence);
                tree.setMinNumObj(leaf);
                return tree;
            };
        }
    };

    private final int largest;

    Draws(int largest) {
        this.largest = largest;
    }

    /** The largest size of a learner with prefixes; 0 if the size is drawn as well. */
    int largest() {
        return largest;
    }

    /** The generator of a draw. Seeds that follow each other begin with nearly the same numbers, so they are mixed first. */
    static Random generator(int draw) {
        return new Random(new SplittableRandom(draw).nextLong());
    }

    /** A configuration, to be completed by a size. */
    abstract IntFunction<Classifier> draw(Random random, Instances rows);

    static List<String> names() {
        return Arrays.stream(values())
                .map(draws -> draws.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    static Draws of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
