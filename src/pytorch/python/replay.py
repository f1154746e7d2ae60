"""Repeats the recorded run in PyTorch and compares it with the page, step by step."""
from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional

import torch
import torch.nn.functional as F

from compare import TIE, Comparison, Tie
from losses import CLASS_LOSSES, PAIR_LOSSES, TRIPLET_LOSSES, ClassVectors, arc_margin, argument, contrastive_loss
from losses import infonce_loss, mine, pairwise, triplet_loss
from model import Encoder
from recorded import CLASS_VECTORS, RecordedRun

# Most that a loss may differ, in parts of itself where it is above 1.
TOLERANCE = 1e-4
# Adam as the page has it; PyTorch's own epsilon is 1e-8.
BETAS, EPSILON = (0.9, 0.999), 1e-7
SPAN = 10
# A rounding of 32-bit numbers, in parts of a number; and how many of them a nudge is.
ROUNDING, NUDGE = 2.0 ** -24, 4


class Difference(Exception):
    """PyTorch and the page differ, and no tie explains it."""


def replay(run: RecordedRun, say: Callable[[str], None] = print) -> bool:
    """Whether PyTorch repeats the run; says how far."""
    about = run.about
    if about["trained_on"] == "webgl":
        say("The run on the screen was trained on the GPU; this is the same run, trained again on the processor.")
    if run.steps == 0:
        say("No step of the run could be recorded: its very first numbers are not finite.")
        return True
    try:
        say(f"From the weights that the page had every {SPAN} steps; the largest difference of a loss:")
        led = Replay(run, beside=Replay(run, nudged=True))
        for first in range(0, run.steps, SPAN):
            end = min(first + SPAN, run.steps)
            worst = led.train(end)
            say(f"  steps {first + 1:2}-{end:2}: {worst:.1e}" + grown(led))
        for tie in led.ties:
            say(f"  {tie}; the page's choice is taken")
        free = Replay(run, free=True, beside=led)
        worst = free.train(run.steps)
        say(f"Running free over {run.steps} steps: {worst:.1e}" + grown(free))
        for tie in free.ties:
            say(f"  first {tie}; from there on the page's choices are taken")
    except Difference as difference:
        say(f"  {difference}")
        say("DIFFERS: PyTorch does not repeat the run.")
        return False
    say("OK: PyTorch repeats the run.")
    return True


def grown(replay: "Replay") -> str:
    """Says how far roundings have moved distances, where that is more than a tie."""
    return f" (roundings have grown to {replay.drift:.1e} in a distance)" if replay.drift > TIE else ""


class Replay:
    """The run in float64, from step 0 on, on the page's batches.

    It takes over the weights that the page had every ten steps or, `free`, runs on its own throughout, and
    after the first tie on the page's choices. The page computes in 32 bits, and a run can make more of a
    rounding with every step. How much more is measured by another replay `beside` it: one whose weights are
    `nudged` by a few roundings each time, or, beside a free one, one that is led. Its distances are allowed
    to be off by as much as those of the two differ, and by a tie.
    """

    def __init__(
        self, run: RecordedRun, free: bool = False, nudged: bool = False, beside: Optional["Replay"] = None
    ) -> None:
        self.run, self.free, self.nudged, self.beside = run, free, nudged, beside
        self.step = 0
        # What the loss compares in each step, distances `(n, n)` or cosines with class vectors, and how far off that may be.
        self.distances: List[torch.Tensor] = []
        self.drifts: List[float] = []
        self.ties: List[str] = []
        self.encoder = Encoder(run.encoder["layers"], run.encoder["normalize"]).double()
        self.encoder.load_state_dict(run.weights(0))
        self.trained: Dict[str, torch.nn.Parameter] = dict(self.encoder.named_parameters())
        groups: List[Dict[str, Any]] = [{"params": list(self.trained.values()), "rate": 1}]
        vectors = run.class_vectors(0)
        self.classes = ClassVectors(*vectors.shape, seed=0).double() if vectors is not None else None
        if self.classes:
            self.trained[CLASS_VECTORS] = self.classes.vectors
            self.classes.load_state_dict({"vectors": vectors})
            groups.append({"params": [self.classes.vectors], "rate": ClassVectors.RATE})
        self.adam = torch.optim.Adam(groups, lr=1.0, betas=BETAS, eps=EPSILON)

    @property
    def drift(self) -> float:
        """By how much the last step's distances may be off, beside a tie."""
        return self.drifts[-1]

    def train(self, end: int) -> float:
        """Takes the steps up to `end`; the largest difference of a loss. Raises `Difference`."""
        worst = 0.0
        while self.step < end:
            if not self.free and self.step % SPAN == 0:
                self.take_over()
            worst = max(worst, self.take_step())
        return worst

    def take_over(self) -> None:
        """The page's weights of this step, and Adam's running means of them."""
        self.encoder.load_state_dict(self.run.weights(self.step))
        if self.classes:
            self.classes.load_state_dict({"vectors": self.run.class_vectors(self.step)})
        if self.nudged:
            nudge(self.encoder, self.step)
        for name, weight in self.trained.items():
            moments = self.run.moments(self.step, name)
            if moments:
                state = self.adam.state[weight]
                state["exp_avg"].copy_(moments["exp_avg"])
                state["exp_avg_sq"].copy_(moments["exp_avg_sq"])

    def take_step(self) -> float:
        """One step on the page's batch; by how much the loss differs."""
        run, step = self.run, self.step
        live = run.live(step)
        batch = run.batches[step]
        loss = self.loss(self.encoder(run.inputs[batch].double()), batch, live)
        page = float(run.losses[step])
        difference = abs(float(loss) - page) / max(1.0, abs(page))
        if not self.nudged and not difference <= TOLERANCE + steepness(live) * self.drift:
            raise Difference(f"step {step + 1}: the page's loss is {page:.8g}, PyTorch's {float(loss):.8g}")
        for group in self.adam.param_groups:
            group["lr"] = group["rate"] * live["learningRate"]
        # Zeros and not None: Adam moves on with its means where a batch has nothing to teach.
        self.adam.zero_grad(set_to_none=False)
        loss.backward()
        self.adam.step()
        self.step += 1
        return difference

    def loss(self, embeddings: torch.Tensor, batch: torch.Tensor, live: Dict[str, Any]) -> torch.Tensor:
        """The loss of a batch: of triplets on the page's, once they have been compared with PyTorch's own."""
        labels, name = self.run.labels[batch], live["loss"]
        if name in CLASS_LOSSES:
            rows, present = self.run.rows[batch], int(self.run.present[self.step])
            cosines = self.classes.cosines(embeddings, rows, arc_margin(live), present)
            self.measure(cosines.detach())
            return F.cross_entropy(cosines / live["temperature"], rows)
        distances = pairwise(embeddings, live["distance"] if name in TRIPLET_LOSSES else "plain")
        self.measure(distances.detach())
        compare = Comparison(distances.detach(), labels, live, self.drift)
        if name in TRIPLET_LOSSES:
            return self.triplet_loss(distances, labels, live, compare)
        if name == "infonce":
            return infonce_loss(distances, labels, live["temperature"])
        parts = int(self.run.parts[self.step])
        if self.compares:
            self.note(compare.parts(labels, parts))
        return contrastive_loss(distances, labels, live["margin"], parts)

    def triplet_loss(
        self, distances: torch.Tensor, labels: torch.Tensor, live: Dict[str, Any], compare: Comparison
    ) -> torch.Tensor:
        """Of the triplets that the page mined, and had a loss there."""
        run, step = self.run, self.step
        own = mine(distances, labels, live["mining"], live["margin"], run.about["seed"], step)
        page = own if live["mining"] == "all" else run.triplets(step)
        active = run.active(step)
        if len(active) != len(page):
            raise Difference(f"step {step + 1}: the page mined {len(active)} triplets, PyTorch {len(page)}")
        x = argument(distances, page, live["margin"], live["loss"])
        if self.compares:
            self.note(compare.choices(own, page) or compare.active(x.detach(), active, page))
        return triplet_loss(x, live["loss"], active)

    @property
    def compares(self) -> bool:
        """Whether choices are compared: not beside another replay, and not after the first tie of a free one."""
        return not self.nudged and not (self.free and self.ties)

    def measure(self, distances: torch.Tensor) -> None:
        """Keeps the distances of the step, and how far they are from those of the replay beside."""
        self.distances.append(distances)
        drift = 0.0
        if self.beside:
            if len(self.beside.distances) <= self.step:
                self.beside.train(self.step + 1)
            drift = self.beside.drifts[self.step]
            drift += float((distances - self.beside.distances[self.step]).abs().max())
        self.drifts.append(drift)

    def note(self, found: Optional[Tie]) -> None:
        """Keeps the name of a tie, or raises `Difference` for a choice that differs and is none."""
        if found is None:
            return
        if not found.explained:
            raise Difference(f"step {self.step + 1}: {found.what}")
        self.ties.append(f"tie at step {self.step + 1}: {found.what}")


def steepness(live: Dict[str, Any]) -> float:
    """How much a loss changes at most with what it compares: distances, or cosines with class vectors."""
    if live["loss"] in CLASS_LOSSES:
        return 2 / live["temperature"]
    if live["loss"] in PAIR_LOSSES:
        return 4 / live["temperature"] if live["loss"] == "infonce" else 2 * max(2.0, live["margin"])
    # A triplet has two distances.
    return 2


def nudge(encoder: Encoder, seed: int) -> None:
    """Every weight up or down by a few roundings."""
    random = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for weight in encoder.parameters():
            up = torch.randint(2, weight.shape, generator=random).double() * 2 - 1
            weight.mul_(1 + NUDGE * ROUNDING * up)
