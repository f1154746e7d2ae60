"""The run that Triplet Lab recorded: what `run.safetensors` holds, by name.

The format safetensors is eight bytes with the length of a JSON header, the header, and the
numbers; it is read here directly, so that no further package is needed.
"""
from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import numpy as np
import torch

FILE = Path(__file__).with_name("run.safetensors")
LAYOUT_VERSION = 1
MOMENTS = (".exp_avg", ".exp_avg_sq")
CLASS_VECTORS = "class-vectors"
KINDS = {"F32": "<f4", "F64": "<f8", "I32": "<i4", "U8": "u1"}


class Problem(Exception):
    """What is wrong with something given, as one sentence for whoever gave it."""


class RecordedRun:
    """Tensors and description of a recorded run.

    The first steps' inputs `(items, …)`, labels `(items)`, batches `(steps, batch)` of places in
    them, losses `(steps)`, and weights at the steps `kept`, named as in `state_dict()`.
    """

    def __init__(self, path: Path = FILE) -> None:
        tensors, metadata = read_safetensors(path)
        try:
            self.about: Dict[str, Any] = json.loads(metadata["triplet_lab"])
            if self.about["version"] != LAYOUT_VERSION:
                raise Problem(f"{path} was written by another version of Triplet Lab than these scripts.")
            self.encoder: Dict[str, Any] = self.about["encoder"]
            self.kept: List[int] = self.about["kept"]
            self.inputs = tensors["inputs"]
            self.labels = tensors["labels"].long()
            self.batches = tensors["batches"].long()
            self.losses = tensors["losses"]
            # The loss is the mean of so many, `(steps)`: active triplets or pairs, anchors, or items.
            self.parts = tensors["parts"]
            # Of a loss with class vectors: the row of each item's class `(items)`, and how many took part `(steps)`.
            self.rows = tensors["classes.rows"].long() if "classes.rows" in tensors else None
            self.present = tensors.get("classes.present")
            self._triplets = parts(tensors["triplets"].long(), tensors["triplets.count"])
            counts = tensors["active.count"]
            packed = parts(tensors["active"], (counts + 7) // 8)
            self._active = [unpack_bits(bits, int(count)) for bits, count in zip(packed, counts)]
            self.states = {step: named(tensors, f"step-{step}/") for step in self.kept}
        except (KeyError, TypeError, ValueError):
            raise Problem(f"{path} is not the run of a zip from Triplet Lab.") from None

    def weights(self, step: int) -> Dict[str, torch.Tensor]:
        """The encoder's weights after `step` steps, one of those `kept`, as a `state_dict()`."""
        others = (*MOMENTS, CLASS_VECTORS)
        return {name: value for name, value in self.states[step].items() if not name.endswith(others)}

    def class_vectors(self, step: int) -> Optional[torch.Tensor]:
        """`(classes, dimensions)` after `step` steps; None where the loss has none."""
        return self.states[step].get(CLASS_VECTORS)

    def moments(self, step: int, name: str) -> Optional[Dict[str, torch.Tensor]]:
        """Adam's two running means of the weight `name`; None where they are zero or not kept."""
        values = {moment[1:]: self.states[step].get(name + moment) for moment in MOMENTS}
        return None if None in values.values() else values

    @property
    def steps(self) -> int:
        """Steps whose batches, choices and losses are recorded."""
        return len(self.losses)

    def live(self, step: int) -> Dict[str, Any]:
        """The settings that step `step`, counted from 0, was taken with."""
        return [change for change in self.about["live"] if change["step"] <= step + 1][-1]

    def triplets(self, step: int) -> torch.Tensor:
        """Mined triplets `(t, 3)` a, p, n as places in the batch; empty for "all", which lists none."""
        return self._triplets[step]

    def active(self, step: int) -> torch.Tensor:
        """Whether each mined triplet had a loss, `(t)`; for "all", of every valid triplet."""
        return self._active[step]


def read_safetensors(path: Path) -> Tuple[Dict[str, torch.Tensor], Dict[str, str]]:
    """All tensors of a file by name, and its metadata."""
    try:
        content = path.read_bytes()
    except OSError:
        raise Problem(f"{path} cannot be read: keep it beside train.py, as it came in the zip.") from None
    try:
        start = 8 + int.from_bytes(content[:8], "little")
        header = json.loads(content[8:start])
        metadata = header.pop("__metadata__", {})
        tensors = {}
        for name, entry in header.items():
            first, end = entry["data_offsets"]
            if start + end > len(content):
                raise ValueError(name)
            numbers = np.frombuffer(content[start + first:start + end], KINDS[entry["dtype"]])
            tensors[name] = torch.from_numpy(numbers.reshape(entry["shape"]).copy())
        return tensors, metadata
    except (KeyError, ValueError, TypeError, AttributeError):
        raise Problem(f"{path} is no complete safetensors file: unpack the zip again.") from None


def named(tensors: Dict[str, torch.Tensor], start: str) -> Dict[str, torch.Tensor]:
    """Those whose names begin with `start`, without it."""
    return {name[len(start):]: tensor for name, tensor in tensors.items() if name.startswith(start)}


def parts(rows: torch.Tensor, counts: torch.Tensor) -> List[torch.Tensor]:
    """`rows` cut into stretches of so many rows each."""
    return list(torch.split(rows, [int(count) for count in counts]))


def unpack_bits(packed: torch.Tensor, count: int) -> torch.Tensor:
    """The first `count` bits, the highest of each byte first, `(count)` bool."""
    return torch.from_numpy(np.unpackbits(packed.numpy())[:count].astype(bool))
