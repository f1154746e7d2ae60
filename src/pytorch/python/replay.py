"""Repeats the recorded run in PyTorch and compares it with the page, step by step."""
from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Tuple

import torch

from losses import argument, mine, pairs_of, pairwise, triplet_loss
from model import Encoder
from recorded import RecordedRun

# Most that a loss may differ, in parts of itself where it is above 1.
TOLERANCE = 1e-4
# A choice is a tie where distances that differ by this much would have made the other one.
TIE = 1e-5
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
        # The distances `(n, n)` of each step, and by how much they may be off.
        self.distances: List[torch.Tensor] = []
        self.drifts: List[float] = []
        self.ties: List[str] = []
        self.encoder = Encoder(run.encoder["layers"], run.encoder["normalize"]).double()
        self.encoder.load_state_dict(run.weights(0))
        self.adam = torch.optim.Adam(self.encoder.parameters(), betas=BETAS, eps=EPSILON)

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
        if self.nudged:
            nudge(self.encoder, self.step)
        for name, weight in self.encoder.named_parameters():
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
        loss = self.loss(self.encoder(run.inputs[batch].double()), run.labels[batch], live)
        page = float(run.losses[step])
        difference = abs(float(loss) - page) / max(1.0, abs(page))
        # A triplet has two distances.
        if not self.nudged and not difference <= TOLERANCE + 2 * self.drift:
            raise Difference(f"step {step + 1}: the page's loss is {page:.8g}, PyTorch's {float(loss):.8g}")
        for group in self.adam.param_groups:
            group["lr"] = live["learningRate"]
        # Zeros and not None: Adam moves on with its means where a batch has nothing to teach.
        self.adam.zero_grad(set_to_none=False)
        loss.backward()
        self.adam.step()
        self.step += 1
        return difference

    def loss(self, embeddings: torch.Tensor, labels: torch.Tensor, live: Dict[str, Any]) -> torch.Tensor:
        """The batch's loss on the page's triplets, once they have been compared with PyTorch's own."""
        run, step = self.run, self.step
        distances = pairwise(embeddings, live["distance"])
        self.measure(distances.detach())
        own = mine(distances, labels, live["mining"], live["margin"], run.about["seed"], step)
        page = own if live["mining"] == "all" else run.triplets(step)
        active = run.active(step)
        if len(active) != len(page):
            raise Difference(f"step {step + 1}: the page mined {len(active)} triplets, PyTorch {len(page)}")
        x = argument(distances, page, live["margin"], live["loss"])
        if not self.nudged and not (self.free and self.ties):
            compare = Comparison(distances.detach(), labels, live, self.drift)
            tie = compare.choices(own, page) or compare.active(x.detach(), active, page)
            if tie:
                self.note(tie)
        return triplet_loss(x, live["loss"], active)

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

    def note(self, found: "Tie") -> None:
        """Keeps the name of a tie, or raises `Difference` where it is none."""
        if not found.explained:
            raise Difference(f"step {self.step + 1}: {found.what}")
        self.ties.append(f"tie at step {self.step + 1}: {found.what}")


def nudge(encoder: Encoder, seed: int) -> None:
    """Every weight up or down by a few roundings."""
    random = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for weight in encoder.parameters():
            up = torch.randint(2, weight.shape, generator=random).double() * 2 - 1
            weight.mul_(1 + NUDGE * ROUNDING * up)


class Tie:
    """A choice that the page made otherwise, and whether rounding explains it."""

    def __init__(self, what: str, explained: bool) -> None:
        self.what = what
        self.explained = explained


class Comparison:
    """Holds the page's choices in a batch against PyTorch's distances."""

    def __init__(self, distances: torch.Tensor, labels: torch.Tensor, live: Dict[str, Any], drift: float) -> None:
        self.distances = distances
        self.live = live
        self.positive, self.negative = pairs_of(labels)
        # Numbers of 32 bits are as exact as they are large.
        self.room = TIE * max(1.0, float(distances.max())) + 2 * drift

    def choices(self, own: torch.Tensor, page: torch.Tensor) -> Optional[Tie]:
        """The first choice that differs, and the first that no tie explains before any other."""
        keys = 1 if self.live["mining"] == "hard" else 2
        mine_, theirs = by_key(own, keys), by_key(page, keys)
        first = None
        for key in sorted({*mine_, *theirs}):
            if mine_.get(key) == theirs.get(key):
                continue
            tie = Tie(name(key, mine_.get(key), theirs.get(key)), self.allows(key, theirs.get(key)))
            if not tie.explained:
                return tie
            first = first or tie
        return first

    def allows(self, key: Tuple[int, ...], choice: Optional[Tuple[int, ...]]) -> bool:
        """Whether distances that differ by `room` could have led to this choice."""
        if self.live["mining"] == "hard":
            return choice is not None and self.allows_hard(key[0], *choice)
        if self.live["mining"] != "semi-hard":
            return False
        a, p = key
        row, room, margin = self.distances[a], self.room, self.live["margin"]
        gaps = row - row[p]
        surely = self.negative[a] & (gaps > room) & (gaps < margin - room)
        if choice is None:
            return not bool(surely.any())
        (n,) = choice
        inside = bool(self.negative[a, n]) and -room < float(gaps[n]) < margin + room
        return inside and not bool((surely & (row < row[n] - room)).any())

    def allows_hard(self, a: int, p: int, n: int) -> bool:
        """The same for hard mining."""
        row = self.distances[a]
        if not (self.positive[a, p] and self.negative[a, n]):
            return False
        farthest, nearest = row[self.positive[a]].max(), row[self.negative[a]].min()
        return bool(row[p] >= farthest - self.room) and bool(row[n] <= nearest + self.room)

    def active(self, x: torch.Tensor, active: torch.Tensor, page: torch.Tensor) -> Optional[Tie]:
        """The first triplet that has a loss here and none on the page, or the other way round."""
        each = x if self.live["loss"] == "hinge" else torch.nn.functional.softplus(x)
        differs = (each > 0) != active
        if not bool(differs.any()):
            return None
        far = differs & (each.abs() > self.room)
        at = int((far if bool(far.any()) else differs).nonzero()[0])
        a, p, n = page[at].tolist()
        what = f"triplet ({a}, {p}, {n}) of the batch is {abs(float(x[at])):.1e} from where its loss begins"
        return Tie(what, not bool(far.any()))


def by_key(triplets: torch.Tensor, keys: int) -> Dict[Tuple[int, ...], Tuple[int, ...]]:
    """What was chosen for each anchor (one key) or anchor and positive (two)."""
    return {tuple(row[:keys]): tuple(row[keys:]) for row in triplets.tolist()}


def name(key: Tuple[int, ...], own: Optional[Tuple[int, ...]], page: Optional[Tuple[int, ...]]) -> str:
    """A choice that differs, in words; numbers are places in the batch."""
    who = f"anchor {key[0]}" + (f" with positive {key[1]}" if len(key) > 1 else "")
    return f"for {who} the page took {page or 'nothing'}, PyTorch {own or 'nothing'}"
