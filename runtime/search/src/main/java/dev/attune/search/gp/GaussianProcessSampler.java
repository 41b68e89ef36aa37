// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import dev.attune.search.FeasibleDraws;
import dev.attune.search.Observation;
import dev.attune.search.Sampler;
import dev.attune.search.TrialRandom;
import dev.attune.search.encoding.History;
import dev.attune.search.encoding.HistoryReader;
import dev.attune.search.encoding.UnitCube;
import dev.attune.search.encoding.Visited;
import dev.attune.search.sobol.SobolDesign;
import dev.attune.space.Assignment;
import dev.attune.space.SearchSpace;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** Proposes the points of one study: the design first, then what the model expects most of. */
final class GaussianProcessSampler implements Sampler {

    /** Few: priors that fit tuning let the model lead early, on small budgets too. */
    private static final int DESIGN_SIZE = 6;

    /** The best known points that candidates are drawn around. */
    private static final int CENTRES = 5;

    private final int objectives;
    private final long seed;
    private final UnitCube cube;
    private final Features features;
    private final FeasibleDraws draws;
    private final Visited visited = new Visited();
    private final HistoryReader reader;
    private final SobolDesign design;
    private final Predicate<double[]> allowed;
    private final SurrogateFits fits;
    private OptionalDouble expected = OptionalDouble.empty();

    GaussianProcessSampler(SearchSpace space, int objectives, long seed) {
        this.objectives = objectives;
        this.seed = seed;
        cube = new UnitCube(space);
        features = new Features(cube);
        draws = new FeasibleDraws(space);
        reader = new HistoryReader(cube);
        design = new SobolDesign(cube, seed);
        boolean unrestricted =
                space.forbidden().isEmpty() && space.constraints().isEmpty();
        allowed = unrestricted
                ? point -> true
                : point -> space.forbiddenBy(cube.decode(point)).isEmpty();
        fits = new SurrogateFits(features);
    }

    @Override
    public Optional<Assignment> ask(int trial, List<Observation> history) {
        expected = OptionalDouble.empty();
        Set<Assignment> seen = visited.of(history);
        SplittableRandom random = TrialRandom.of(seed, trial);
        History known = reader.read(history);
        if (Observation.finishedTrials(history) < DESIGN_SIZE || known.scored() < 2) {
            return cube.usable(design.point(trial), seen).or(() -> draws.drawNew(random, seen));
        }
        History single = objectives == 1 ? known : known.withLoss(ParEgo.scalarization(known.losses(), random));
        return proposals(single, random).stream()
                .map(proposal -> cube.decode(proposal.encoded()))
                .filter(point -> !seen.contains(point))
                .findFirst()
                .or(() -> draws.drawNew(random, seen));
    }

    private List<Proposal> proposals(History known, SplittableRandom random) {
        Surrogate surrogate = fits.surrogate(known);
        CandidatePool pool = new CandidatePool(cube, allowed);
        for (double[] latent : design.spread(random.nextLong())) {
            pool.add(latent);
        }
        int spread = pool.latents().size();
        for (int index : known.best(CENTRES)) {
            pool.addAround(known.points().get(index), random);
        }
        AcquisitionMaximizer maximizer = new AcquisitionMaximizer(cube, allowed);
        ExpectedImprovement improvement = new ExpectedImprovement(
                surrogate.process(), surrogate.best(), known.hasPlateau(), known.finished(), features);
        List<Proposal> proposals =
                maximizer.maximize(improvement, pool, pool.latents().size() - spread, random);
        if (objectives == 1 && !proposals.isEmpty()) {
            double unit = Losses.unit(known.loss(), Losses.targets(known.loss()));
            expected = OptionalDouble.of(
                    unit * improvement.improvementAt(proposals.get(0).encoded()));
        }
        return proposals;
    }

    @Override
    public OptionalDouble expectedImprovement() {
        return expected;
    }
}
