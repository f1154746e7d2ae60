"""Distances, mining and losses, as Triplet Lab defines them (its MODEL.md).

A batch's embeddings are `(n, dims)`, their labels `(n)`, their distances `(n, n)`.
"""
from __future__ import annotations

import math
from typing import Any, Dict, Optional, Tuple

import torch
import torch.nn.functional as F
from torch import nn

TRIPLET_LOSSES = ("hinge", "soft")
LOSSES = (*TRIPLET_LOSSES, "contrastive", "infonce", "softmax", "arcface")
MININGS = ("random", "all", "semi-hard", "hard")
DISTANCES = ("squared", "plain")
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


def contrastive_loss(embeddings: torch.Tensor, labels: torch.Tensor, margin: float) -> torch.Tensor:
    """Hadsell et al. 2006: d² for a pair of one class, [margin - d]+² for one of two.

    Mean over the pairs that have a loss to give: those of one class, and those inside the margin.
    """
    d = pairwise(embeddings, "plain")
    upper = torch.ones_like(d, dtype=torch.bool).triu(1)
    positive, negative = pairs_of(labels)
    same, inside = positive & upper, negative & upper & (d.detach() < margin)
    total = d[same].square().sum() + (margin - d[inside]).square().sum()
    return total / max(1, int(same.sum() + inside.sum()))


def infonce_loss(embeddings: torch.Tensor, labels: torch.Tensor, temperature: float) -> torch.Tensor:
    """InfoNCE with many positives (SupCon, Khosla et al. 2020), mean over anchors with a positive.

    Logits are -d² / (2 temperature), which on the unit sphere is cosine / temperature and a constant.
    """
    logits = pairwise(embeddings, "squared") / (-2 * temperature)
    eye = torch.eye(len(labels), dtype=torch.bool, device=labels.device)
    positive, _ = pairs_of(labels)
    log_share = F.log_softmax(logits.masked_fill(eye, -math.inf), 1).masked_fill(~positive, 0)
    count = positive.sum(1)
    each = -log_share.sum(1)[count > 0] / count[count > 0]
    return each.sum() / max(1, len(each))


class ClassVectors(nn.Module):
    """The class centres of softmax (NormFace) and ArcFace, `(classes, dims)`; learn at 10 × the rate."""

    def __init__(self, classes: int, dims: int, seed: int) -> None:
        super().__init__()
        random = torch.Generator().manual_seed(seed)
        self.vectors = nn.Parameter(torch.randn((classes, dims), generator=random))

    def forward(
        self, embeddings: torch.Tensor, labels: torch.Tensor, temperature: float, arc_margin: float
    ) -> torch.Tensor:
        """Mean cross-entropy of cosine / temperature; the own angle is widened by `arc_margin`, at most to π."""
        cosine = embeddings @ F.normalize(self.vectors).T
        if arc_margin > 0:
            own = F.one_hot(labels, cosine.shape[1]).bool()
            angle = cosine.clamp(-1 + 1e-7, 1 - 1e-7).acos()
            cosine = torch.where(own, (angle + arc_margin).clamp(max=math.pi).cos(), cosine)
        return F.cross_entropy(cosine / temperature, labels)


def batch_loss(
    embeddings: torch.Tensor,
    labels: torch.Tensor,
    live: Dict[str, Any],
    seed: int,
    step: int,
    classes: Optional[ClassVectors] = None,
) -> Tuple[torch.Tensor, float]:
    """The loss of a batch, and the share of its pairs that still teach, 0 … 1.

    For the triplet losses these are the pairs with a mined triplet that has a loss; the other losses
    teach with every pair, and contrastive with those of one class and those inside its margin.
    """
    loss = live["loss"]
    if loss in TRIPLET_LOSSES:
        distances = pairwise(embeddings, live["distance"])
        triplets = mine(distances, labels, live["mining"], live["margin"], seed, step)
        x = argument(distances, triplets, live["margin"], loss)
        return triplet_loss(x, loss), teaching_share(x.detach(), triplets, labels, live)
    if loss == "contrastive":
        d = pairwise(embeddings.detach(), "plain")
        positive, negative = pairs_of(labels)
        teaching = positive.sum() + (negative & (d < live["margin"])).sum()
        share = float(teaching) / max(1, len(labels) * (len(labels) - 1))
        return contrastive_loss(embeddings, labels, live["margin"]), share
    if loss == "infonce":
        return infonce_loss(embeddings, labels, live["temperature"]), 1.0
    assert classes is not None
    arc_margin = live["arcMargin"] if loss == "arcface" else 0.0
    return classes(embeddings, labels, live["temperature"], arc_margin), 1.0


def teaching_share(x: torch.Tensor, triplets: torch.Tensor, labels: torch.Tensor, live: Dict[str, Any]) -> float:
    """Pairs (hard: anchors) with an active mined triplet, of those that the mining looks at."""
    positive, negative = pairs_of(labels)
    looked_at = positive & negative.any(1)[:, None]
    pairs = looked_at.any(1).sum() if live["mining"] == "hard" else looked_at.sum()
    active = (F.softplus(x) if live["loss"] == "soft" else F.relu(x)) > 0
    teaching = torch.unique(triplets[active][:, 0] * len(labels) + triplets[active][:, 1])
    return len(teaching) / max(1, int(pairs))
