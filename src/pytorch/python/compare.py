"""Holds the page's choices in a batch against PyTorch's distances: the same, a tie, or a difference."""
from __future__ import annotations

from typing import Any, Dict, Optional, Tuple

import torch

from losses import contrastive_parts, pairs_of

# A choice is a tie where distances that differ by this much would have made the other one.
TIE = 1e-5


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
            both = (mine_.get(key), theirs.get(key))
            tie = Tie(name(key, *both), all(self.allows(key, choice) for choice in both))
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


    def parts(self, labels: torch.Tensor, page: int) -> Optional[Tie]:
        """Whether the page counted other pairs among those that cost something (contrastive)."""
        margin = self.live["margin"]
        own = sum(int(part.sum()) for part in contrastive_parts(self.distances, labels, margin))
        if own == page:
            return None
        d = self.distances
        near = (self.positive & (d <= self.room)) | (self.negative & ((d - margin).abs() <= self.room))
        what = f"the page counts {page} pairs that cost something, PyTorch {own}"
        return Tie(what, abs(own - page) <= int(near.sum()))


def by_key(triplets: torch.Tensor, keys: int) -> Dict[Tuple[int, ...], Tuple[int, ...]]:
    """What was chosen for each anchor (one key) or anchor and positive (two)."""
    return {tuple(row[:keys]): tuple(row[keys:]) for row in triplets.tolist()}


def name(key: Tuple[int, ...], own: Optional[Tuple[int, ...]], page: Optional[Tuple[int, ...]]) -> str:
    """A choice that differs, in words; numbers are places in the batch."""
    who = f"anchor {key[0]}" + (f" with positive {key[1]}" if len(key) > 1 else "")
    return f"for {who} the page took {page or 'nothing'}, PyTorch {own or 'nothing'}"
