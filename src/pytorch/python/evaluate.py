"""How good are embeddings? Recall@1, and VAL at a FAR (FaceNet), by plain distance."""
from __future__ import annotations

from typing import Tuple

import torch

# Larger sets are measured on so many pictures, drawn evenly: every pair of them is looked at.
MOST = 5000


def measure(embeddings: torch.Tensor, labels: torch.Tensor, far: float) -> Tuple[float, float]:
    """Recall@1 and VAL at FAR of embeddings `(n, dims)` with labels `(n)`; NaN where nothing can be asked."""
    if len(labels) > MOST:
        drawn = torch.linspace(0, len(labels) - 1, MOST).long()
        embeddings, labels = embeddings[drawn], labels[drawn]
    distances = torch.cdist(embeddings, embeddings, compute_mode="donot_use_mm_for_euclid_dist")
    same = labels[:, None] == labels[None, :]
    return recall_at_1(distances, same), val_at_far(distances, same, far)


def recall_at_1(distances: torch.Tensor, same: torch.Tensor) -> float:
    """Share of pictures whose nearest other one is of their class; those alone in their class are not asked."""
    others = distances.clone()
    others.fill_diagonal_(float("inf"))
    hit = same.gather(1, others.argmin(1, keepdim=True))[:, 0]
    asked = same.sum(1) > 1
    return float(hit[asked].float().mean())


def val_at_far(distances: torch.Tensor, same: torch.Tensor, far: float) -> float:
    """Share of same pairs at or below the largest threshold that lets at most `far` of different pairs in."""
    pairs = torch.ones_like(same).triu(1)
    different = distances[pairs & ~same].sort().values
    matching = distances[pairs & same]
    allowed = int(far * len(different))
    if len(different) == 0 or len(matching) == 0:
        return float("nan")
    if allowed >= len(different):
        return 1.0
    # Below the first pair that must not come in; pairs that tie with it stay out as well.
    return float((matching < different[allowed]).float().mean())
