"""The encoder: Triplet Lab's own small one, or a network of torchvision."""
from __future__ import annotations

from typing import Any, Dict, List

import torch
import torch.nn.functional as F
from torch import nn

from recorded import Problem

SHORTEST_NORM = 1e-12
UNNORMALISED_START = 0.15


class SameConv(nn.Conv2d):
    """3×3 convolution with stride 2 and TensorFlow's "same" padding.

    On even sizes that is one row and one column at the *end*; `padding=1` would put them all round.
    `(n, inputs, size, size)` -> `(n, outputs, size / 2, size / 2)`.
    """

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__(inputs, outputs, kernel_size=3, stride=2)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return super().forward(F.pad(x, (0, 1, 0, 1)))


class Encoder(nn.Module):
    """The page's encoder, from the description in `run.safetensors`.

    Pictures `(n, 1, 32, 32)` or numbers `(n, features)` -> embeddings `(n, dimensions)`, of
    length 1 if `normalize`.
    """

    def __init__(self, layers: List[Dict[str, Any]], normalize: bool) -> None:
        super().__init__()
        self.layers = layers
        self.normalize = normalize
        for layer in layers:
            kind = SameConv if layer["kind"] == "conv" else nn.Linear
            self.add_module(layer["name"], kind(layer["inputs"], layer["outputs"]))

    def vectors(self, x: torch.Tensor) -> torch.Tensor:
        """What the last layer says, before it is normalised."""
        for layer in self.layers:
            if layer["kind"] == "conv":
                x = F.relu(self._modules[layer["name"]](x))
                continue
            if x.dim() == 4:
                # Height, width, channel: the order in which the page flattens.
                x = x.permute(0, 2, 3, 1).flatten(1)
            x = self._modules[layer["name"]](x)
            if layer["relu"]:
                x = F.relu(x)
        return x

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        vectors = self.vectors(x)
        return normalize_rows(vectors) if self.normalize else vectors

    def start(self, seed: int) -> None:
        """He-initialised weights and zero biases; without normalisation, a smaller last layer."""
        random = torch.Generator().manual_seed(seed)
        with torch.no_grad():
            for layer in self.layers:
                module = self._modules[layer["name"]]
                last = layer is self.layers[-1] and not self.normalize
                deviation = (UNNORMALISED_START if last else 1) * (2 / module.weight[0].numel()) ** 0.5
                module.weight.copy_(deviation * torch.randn(module.weight.shape, generator=random))
                module.bias.zero_()


def normalize_rows(x: torch.Tensor) -> torch.Tensor:
    """x / max(‖x‖, 1e-12), row by row.

    A row of zeros has no direction and gets gradient 0, where `F.normalize` would multiply its
    gradient by 1e12.
    """
    squares = (x * x).sum(1, keepdim=True)
    dead = squares <= SHORTEST_NORM ** 2
    lengths = torch.where(dead, torch.ones_like(squares), squares).sqrt()
    return torch.where(dead, (x / SHORTEST_NORM).detach(), x / lengths)


def with_dimensions(layers: List[Dict[str, Any]], dimensions: int) -> List[Dict[str, Any]]:
    """The same layers, the last with another number of outputs."""
    return [*layers[:-1], {**layers[-1], "outputs": dimensions}]


def picture_layers(dimensions: int) -> List[Dict[str, Any]]:
    """The page's encoder for pictures of 32 × 32 greys."""
    layers: List[Dict[str, Any]] = []
    size, inputs = 32, 1
    for outputs in (8, 16, 32):
        name = f"conv-{len(layers) + 1}"
        layers.append({"name": name, "kind": "conv", "size": size, "inputs": inputs, "outputs": outputs})
        size, inputs = size // 2, outputs
    units = size * size * inputs
    return [*layers, {"name": "dense-4", "kind": "dense", "inputs": units, "outputs": dimensions, "relu": False}]


class TorchvisionEncoder(nn.Module):
    """A network of torchvision whose last layer gives embeddings.

    Pictures `(n, 3, size, size)` -> `(n, dimensions)`, of length 1 if `normalize`.
    """

    def __init__(self, arch: str, dimensions: int, normalize: bool, pretrained: bool) -> None:
        super().__init__()
        self.normalize = normalize
        try:
            from torchvision import models
        except ImportError:
            raise Problem(f"--arch {arch} needs torchvision, which is not installed; --arch small does not.") from None
        except (RuntimeError, OSError, AttributeError):
            raise Problem("The torchvision that is installed does not fit this PyTorch; --arch small needs none.") from None
        if not callable(getattr(models, arch, None)) or not arch.islower():
            raise Problem(f"torchvision has no network named {arch}.")
        self.network = getattr(models, arch)(weights="DEFAULT" if pretrained else None)
        replace_last_linear(self.network, dimensions)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        vectors = self.network(x)
        return normalize_rows(vectors.float()) if self.normalize else vectors.float()


def replace_last_linear(network: nn.Module, outputs: int) -> None:
    """Puts a new linear layer in the place of the classifier."""
    linear = [(name, module) for name, module in network.named_modules() if isinstance(module, nn.Linear)]
    if not linear:
        raise Problem("This network does not end with a linear layer, in whose place the embedding would stand.")
    name, last = linear[-1]
    *path, leaf = name.split(".")
    parent = network
    for part in path:
        parent = getattr(parent, part)
    setattr(parent, leaf, nn.Linear(last.in_features, outputs))
