"""Distances, mining and losses, as Triplet Lab defines them (its MODEL.md).

A batch's embeddings are `(n, dims)`, their labels `(n)`, their distances `(n, n)`.
"""
from __future__ import annotations

import math
from typing import Any, Dict, Optional, Tuple

import torch
import torch.nn.functional as F
from torch import nn

from model import normalize_rows

TRIPLET_LOSSES = ("hinge", "soft")
PAIR_LOSSES = ("contrastive", "infonce")
CLASS_LOSSES = ("softmax", "arcface")
LOSSES = (*TRIPLET_LOSSES, *PAIR_LOSSES, *CLASS_LOSSES)
MININGS = ("random", "all", "semi-hard", "hard")
DISTANCES = ("squared", "plain")
# Of an even share of the push, a pair that gets less than this is not counted as taught any more.
FAINT = 0.1
# Numbers (anchors × positives × negatives) that semi-hard mining looks at in one go.
MINED_AT_ONCE = 1 << 24


def pairwise(embeddings: torch.Tensor, distance: str) -> torch.Tensor:
    """`(n, n)` by direct differences. The gradient of plain distance at 0 is 0, not NaN."""
    plain = torch.cdist(embeddings, embeddings, compute_mode="donot_use_mm_for_euclid_dist")
    return plain.square() if distance == "squared" else plain


def pairs_of(labels: torch.Tensor) -> Tuple[torch.Tensor, torch.Tensor]:
    """Which pairs are of one class (an item and itself left out), and which of two, `(n, n)` each."""
    same = labels[:, None] == labels[None, :]
    return same & ~torch.eye(len(labels), dtype=torch.bool, device=labels.device), ~same


def mine(
    distances: torch.Tensor, labels: torch.Tensor, mining: str, margin: float, seed: int, step: int
) -> torch.Tensor:
    """Mined triplets `(t, 3)`: anchor, positive, negative; on ties the lowest index.

    random: for each ordered (a, p) one negative, by a hash of seed, step, a and p. all: every valid
    triplet. semi-hard: for each (a, p) the nearest negative with 0 < D_an - D_ap < margin, if there
    is one. hard: for each anchor its farthest positive and nearest negative. `step` counts from 0.
    """
    distances = distances.detach()
    positive, negative = pairs_of(labels)
    if mining == "hard":
        usable = positive.any(1) & negative.any(1)
        farthest = distances.masked_fill(~positive, -math.inf).argmax(1)
        nearest = distances.masked_fill(~negative, math.inf).argmin(1)
        anchors = torch.arange(len(labels), device=labels.device)
        return torch.stack([anchors, farthest, nearest], 1)[usable]
    if mining == "all":
        return (positive[:, :, None] & negative[:, None, :]).nonzero()
    pairs = positive.nonzero()
    pairs = pairs[negative.any(1)[pairs[:, 0]]]
    if mining == "random":
        count = negative.sum(1)[pairs[:, 0]]
        share = hash32(seed, step, pairs[:, 0], pairs[:, 1]).double() / 2 ** 32
        # The negatives of an anchor, in order, and then the others.
        order = (~negative).to(torch.uint8).sort(dim=1, stable=True).indices
        return torch.cat([pairs, order[pairs[:, 0], (share * count).long()][:, None]], 1)
    triplets = [semi_hard(distances, negative, some, margin) for some in pairs.split(portion(len(labels)))]
    return torch.cat(triplets) if triplets else pairs.new_zeros((0, 3))


def portion(n: int) -> int:
    """Pairs of which semi-hard mining looks at all negatives in one go."""
    return max(1, MINED_AT_ONCE // max(1, n))


def semi_hard(distances: torch.Tensor, negative: torch.Tensor, pairs: torch.Tensor, margin: float) -> torch.Tensor:
    """Of pairs `(m, 2)`, those with a semi-hard negative, with the nearest such one, `(t, 3)`."""
    anchors, positives = pairs.unbind(1)
    gaps = distances[anchors] - distances[anchors, positives][:, None]
    inside = negative[anchors] & (gaps > 0) & (gaps < margin)
    nearest = distances[anchors].masked_fill(~inside, math.inf).argmin(1)
    return torch.cat([pairs, nearest[:, None]], 1)[inside.any(1)]


def hash32(*integers: Any) -> torch.Tensor:
    """MurmurHash3 (32 bit) of whole numbers, one block each: the page's hash of random mining."""
    mask, h = 0xFFFFFFFF, torch.zeros((), dtype=torch.int64)
    for integer in integers:
        # Products may pass 2**63 and wrap; their lowest 32 bits stay right.
        k = torch.as_tensor(integer, dtype=torch.int64) & mask
        k = k * 0xCC9E2D51 & mask
        k = (k << 15 | k >> 17) & mask
        h = h.to(k.device) ^ (k * 0x1B873593 & mask)
        h = (h << 13 | h >> 19) & mask
        h = h * 5 + 0xE6546B64 & mask
    h = h ^ 4 * len(integers)
    h = (h ^ h >> 16) * 0x85EBCA6B & mask
    h = (h ^ h >> 13) * 0xC2B2AE35 & mask
    return h ^ h >> 16


def argument(distances: torch.Tensor, triplets: torch.Tensor, margin: float, loss: str) -> torch.Tensor:
    """The x of which a triplet's loss is [x]+ (hinge) or ln(1 + exp x) (soft, without margin), `(t)`."""
    a, p, n = triplets.unbind(1)
    violation = distances[a, p] - distances[a, n]
    return violation + margin if loss == "hinge" else violation


def triplet_loss(x: torch.Tensor, loss: str, active: Optional[torch.Tensor] = None) -> torch.Tensor:
    """Mean loss over the active triplets, their number a constant to the gradient; 0 without any.

    `active` says which are; by default those with a loss above 0.
    """
    each = x if loss == "hinge" else F.softplus(x)
    if active is None:
        active = F.relu(each).detach() > 0
    return each[active].sum() / max(1, int(active.sum()))


def contrastive_parts(d: torch.Tensor, labels: torch.Tensor, margin: float) -> Tuple[torch.Tensor, torch.Tensor]:
    """Which ordered pairs cost something: of one class and apart, of two and nearer than the margin, `(n, n)` each."""
    positive, negative = pairs_of(labels)
    return positive & (d > 0), negative & (d < margin)


def contrastive_loss(
    d: torch.Tensor, labels: torch.Tensor, margin: float, parts: Optional[int] = None
) -> torch.Tensor:
    """Hadsell et al. 2006, of plain distances: d² for a pair of one class, [margin - d]+² for one of two.

    The mean over the ordered pairs that cost something, or the sum over `parts`.
    """
    same, inside = contrastive_parts(d.detach(), labels, margin)
    total = d[same].square().sum() + (margin - d[inside]).square().sum()
    return total / max(1, int(same.sum() + inside.sum()) if parts is None else parts)


def infonce_shares(d: torch.Tensor, labels: torch.Tensor, temperature: float) -> torch.Tensor:
    """ln softmax over the others of each anchor's logits -d² / (2 temperature), `(n, n)`, -inf for itself.

    On the unit sphere the logits are cosine / temperature and a constant.
    """
    eye = torch.eye(len(labels), dtype=torch.bool, device=labels.device)
    return F.log_softmax((d.square() / (-2 * temperature)).masked_fill(eye, -math.inf), 1)


def infonce_loss(d: torch.Tensor, labels: torch.Tensor, temperature: float) -> torch.Tensor:
    """InfoNCE with many positives (SupCon, Khosla et al. 2020), of plain distances.

    The mean over the anchors that have a positive.
    """
    positive, _ = pairs_of(labels)
    count = positive.sum(1)
    log_share = infonce_shares(d, labels, temperature).masked_fill(~positive, 0)
    each = -log_share.sum(1)[count > 0] / count[count > 0]
    return each.sum() / max(1, len(each))


class ClassVectors(nn.Module):
    """A vector for each class, `(classes, dims)`, for softmax (NormFace) and ArcFace; learns at RATE × the rate."""

    RATE = 10

    def __init__(self, classes: int, dims: int, seed: int) -> None:
        super().__init__()
        random = torch.Generator().manual_seed(seed)
        self.vectors = nn.Parameter(torch.randn((classes, dims), generator=random))

    def cosines(
        self, embeddings: torch.Tensor, rows: torch.Tensor, arc_margin: float, present: Optional[int] = None
    ) -> torch.Tensor:
        """Of each item and the first `present` classes, `(n, present)`; that of its own class, by `rows`, is shifted.

        ArcFace (Deng et al. 2019): cos(θ + m), and past θ = π - m its authors' cos θ - m sin m.
        """
        cosine = embeddings @ normalize_rows(self.vectors[:present]).T
        if arc_margin <= 0:
            return cosine
        c = cosine.clamp(-1, 1)
        sine = (1 - c * c).clamp(min=1e-12).sqrt()
        near = c * math.cos(arc_margin) - sine * math.sin(arc_margin)
        shifted = torch.where(c <= -math.cos(arc_margin), c - arc_margin * math.sin(arc_margin), near)
        return torch.where(F.one_hot(rows, cosine.shape[1]).bool(), shifted, cosine)


def batch_loss(
    embeddings: torch.Tensor,
    labels: torch.Tensor,
    live: Dict[str, Any],
    seed: int,
    step: int,
    classes: Optional[ClassVectors] = None,
) -> Tuple[torch.Tensor, float]:
    """The loss of a batch, and the share of its pairs that still teach, 0 … 1.

    Of triplet losses, the pairs with a mined triplet that has a loss; of the others, the pairs of two
    classes (or of an item and another class's vector) that get a push worth counting.
    """
    loss = live["loss"]
    if loss in TRIPLET_LOSSES:
        distances = pairwise(embeddings, live["distance"])
        triplets = mine(distances, labels, live["mining"], live["margin"], seed, step)
        x = argument(distances, triplets, live["margin"], loss)
        return triplet_loss(x, loss), teaching_share(x.detach(), triplets, labels, live)
    if loss in CLASS_LOSSES:
        assert classes is not None
        logits = classes.cosines(embeddings, labels, arc_margin(live)) / live["temperature"]
        pushed = logits.detach().softmax(1) >= FAINT / logits.shape[1]
        others = ~F.one_hot(labels, logits.shape[1]).bool()
        return F.cross_entropy(logits, labels), ratio(pushed & others, others)
    d = pairwise(embeddings, "plain")
    positive, negative = pairs_of(labels)
    if loss == "contrastive":
        return contrastive_loss(d, labels, live["margin"]), ratio(negative & (d.detach() < live["margin"]), negative)
    pushed = infonce_shares(d.detach(), labels, live["temperature"]).exp() >= FAINT / (len(labels) - 1)
    looked_at = negative & positive.any(1)[:, None]
    return infonce_loss(d, labels, live["temperature"]), ratio(pushed & looked_at, looked_at)


def arc_margin(live: Dict[str, Any]) -> float:
    """The angle that ArcFace adds, in radians; 0 for softmax."""
    return live["arcMargin"] if live["loss"] == "arcface" else 0.0


def ratio(some: torch.Tensor, of: torch.Tensor) -> float:
    return int(some.sum()) / max(1, int(of.sum()))


def teaching_share(x: torch.Tensor, triplets: torch.Tensor, labels: torch.Tensor, live: Dict[str, Any]) -> float:
    """Pairs (hard: anchors) with an active mined triplet, of those that the mining looks at."""
    positive, negative = pairs_of(labels)
    looked_at = positive & negative.any(1)[:, None]
    pairs = looked_at.any(1).sum() if live["mining"] == "hard" else looked_at.sum()
    active = (F.softplus(x) if live["loss"] == "soft" else F.relu(x)) > 0
    teaching = torch.unique(triplets[active][:, 0] * len(labels) + triplets[active][:, 1])
    return len(teaching) / max(1, int(pairs))
