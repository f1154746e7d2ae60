"""A folder of pictures, a folder for each class, as batches of P classes × K pictures."""
from __future__ import annotations

import signal
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image, ImageOps
from torch.utils.data import DataLoader, Dataset

from recorded import Problem

SUFFIXES = {".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff"}
SMALL = 32
# As the page: the deviation of a standardised picture, the shares of red, green and blue in a grey,
# the grounds under what is transparent, and how much more a picture must show on the dark one.
DEVIATION = 0.5
LUMA = (0.299, 0.587, 0.114)
WHITE, DARK, MUCH_MORE = 255, 24, 2
# Of ImageNet's pictures, with which torchvision's networks were trained.
MEAN, SPREAD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
SHIFT, TURN, ZOOM = 0.06, 0.17, 0.1


class Pictures(Dataset):
    """Pictures of some classes: `paths`, and the label of each, `(n)`."""

    def __init__(self, classes: Sequence[Tuple[str, List[Path]]], size: Optional[int]) -> None:
        self.names = [name for name, _ in classes]
        self.paths = [path for _, paths in classes for path in paths]
        self.labels = torch.tensor([label for label, (_, paths) in enumerate(classes) for _ in paths])
        self.size = size
        self.ready: Dict[int, torch.Tensor] = {}

    def __len__(self) -> int:
        return len(self.paths)

    def __getitem__(self, item: int) -> torch.Tensor:
        """`(1, 32, 32)` greys as the page prepares them, or `(3, size, size)` where a size is given."""
        if self.size:
            return colours(self.paths[item], self.size)
        if item not in self.ready:
            self.ready[item] = greys(self.paths[item])
        return self.ready[item]


def class_folders(folder: Path) -> List[Tuple[str, List[Path]]]:
    """The classes of a folder, by name, each with its pictures."""
    if not folder.is_dir():
        raise Problem(f"There is no folder {folder}.")
    inner = sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith("."))
    found = []
    for path in inner:
        pictures = sorted(p for p in path.iterdir() if p.suffix.lower() in SUFFIXES and not p.name.startswith("."))
        if len(pictures) == 1:
            raise Problem(f"{path} holds one picture; a class needs two at least, to make a pair.")
        if pictures:
            found.append((path.name, pictures))
    if len(found) < 2:
        raise Problem(f"{folder} needs a folder of pictures for each class, two at least; it has {len(found)}.")
    return found


def hold_out(classes: Sequence[Tuple[str, List[Path]]], share: float, seed: int) -> Tuple[list, list]:
    """Classes to train on and classes to measure on, drawn by the seed. Below four classes none can be spared."""
    count = max(2, round(share * len(classes))) if share > 0 and len(classes) >= 4 else 0
    count = min(count, len(classes) - 2)
    order = torch.randperm(len(classes), generator=torch.Generator().manual_seed(seed)).tolist()
    held = set(order[:count])
    return (
        [one for place, one in enumerate(classes) if place not in held],
        [one for place, one in enumerate(classes) if place in held],
    )


def opened(path: Path) -> Image.Image:
    """A picture as Pillow reads it, the right way up."""
    try:
        with Image.open(path) as image:
            return ImageOps.exif_transpose(image).convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise Problem(f"{path} cannot be read as a picture: repair it or take it out.") from None


def colours(path: Path, size: int) -> torch.Tensor:
    """The middle square on white, `(3, size, size)`, standardised as torchvision's networks want it."""
    image = opened(path)
    edge = min(image.size)
    left, top = (image.width - edge) // 2, (image.height - edge) // 2
    ground = Image.new("RGBA", image.size, (WHITE, WHITE, WHITE, 255))
    square = Image.alpha_composite(ground, image).convert("RGB").crop((left, top, left + edge, top + edge))
    numbers = np.asarray(square.resize((size, size), Image.BILINEAR), dtype=np.float32) / 255
    standardised = (numbers - np.float32(MEAN)) / np.float32(SPREAD)
    return torch.from_numpy(standardised.transpose(2, 0, 1).copy())


def greys(path: Path) -> torch.Tensor:
    """What the page's encoder gets of a picture, `(1, 32, 32)`.

    The largest square in the middle, each pixel the mean of the area under it, on white, or on a dark
    ground where a transparent picture shows much more; greys; mean 0 and deviation ½.
    """
    pixels = np.asarray(opened(path), dtype=np.float64)
    square = luma(area_mean(pixels, WHITE))
    if (pixels[..., 3] < 255).any():
        on_dark = luma(area_mean(pixels, DARK))
        if np.ptp(on_dark) > MUCH_MORE * np.ptp(square):
            square = on_dark
    square = square.astype(np.float32).astype(np.float64)
    variance = max(0.0, float((square ** 2).mean() - square.mean() ** 2))
    deviation = max(variance ** 0.5, 1 / SMALL) / DEVIATION
    return torch.from_numpy(((square - square.mean()) / deviation).astype(np.float32))[None]


def luma(square: np.ndarray) -> np.ndarray:
    """`(size, size, 3)` -> `(size, size)` greys."""
    return square @ np.array(LUMA)


def area_mean(pixels: np.ndarray, ground: int) -> np.ndarray:
    """The middle square of `(height, width, 4)` on a grey ground, `(32, 32, 3)`, whole numbers 0 … 255."""
    height, width = pixels.shape[:2]
    edge = min(height, width)
    down, across = shares(height, edge), shares(width, edge)
    opacity = pixels[..., 3:] / 255
    painted = opacity * pixels[..., :3] + ground * (1 - opacity)
    mean = np.einsum("yh,hwc,xw->yxc", down, painted, across, optimize=True)
    return np.floor(mean + 0.5)


def shares(length: int, edge: int) -> np.ndarray:
    """How much of each pixel of a side lies in each of 32 equal parts of its middle, `(32, length)`; rows sum to 1."""
    starts = (length - edge) / 2 + np.arange(SMALL)[:, None] * edge / SMALL
    pixel = np.arange(length)[None]
    covered = np.minimum(pixel + 1, starts + edge / SMALL) - np.maximum(pixel, starts)
    return np.clip(covered, 0, None) * SMALL / edge


class Batches:
    """For each step P classes and K pictures of each, drawn by seed and step alone.

    So a run that is resumed, or spread over several processes, draws the same batches. A process gets
    the places `first … end` of each. Iterates over lists of item numbers, from step `start` to `steps`.
    """

    def __init__(self, labels: torch.Tensor, classes: int, items: int, seed: int) -> None:
        self.pools = [(labels == label).nonzero()[:, 0] for label in range(int(labels.max()) + 1)]
        self.classes, self.items, self.seed = classes, items, seed
        self.first, self.end = 0, classes * items
        self.start, self.steps = 0, 0

    def __len__(self) -> int:
        return self.steps - self.start

    def draw(self, step: int) -> torch.Tensor:
        """Item numbers of the whole batch, `(P · K)`, grouped by class."""
        random = generator(self.seed, step, 0)
        drawn = torch.randperm(len(self.pools), generator=random)[: self.classes]
        rows = []
        for label in drawn.tolist():
            pool = self.pools[label]
            if len(pool) < self.items:
                places = torch.randint(len(pool), (self.items,), generator=random)
            else:
                places = torch.randperm(len(pool), generator=random)[: self.items]
            rows.append(pool[places])
        return torch.cat(rows)

    def __iter__(self):
        for step in range(self.start, self.steps):
            yield self.draw(step)[self.first:self.end].tolist()


def loader(pictures: Pictures, batches: Batches, workers: int) -> DataLoader:
    """Batches of prepared pictures, `(end - first, channels, size, size)` each."""
    return DataLoader(pictures, batch_sampler=batches, num_workers=workers, worker_init_fn=heed_no_interrupt)


def heed_no_interrupt(_: int) -> None:
    """In a process that reads pictures: Ctrl-C is for the one that trains, which then ends this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def generator(seed: int, step: int, purpose: int) -> torch.Generator:
    """Random numbers of one step, the same on every process and after a resume."""
    return torch.Generator().manual_seed((seed * 1_000_003 + step) * 8 + purpose)


def augment(x: torch.Tensor, seed: int, step: int, first: int, end: int, flip: bool) -> torch.Tensor:
    """Pictures `(n, c, size, size)`, each a little shifted, turned and zoomed, and if asked mirrored.

    The numbers are drawn for the whole batch, of which these are the places `first … end`.
    """
    random = generator(seed, step, 1)
    drawn = torch.rand((max(end, first + len(x)), 5), generator=random)[first:end].to(x.device) * 2 - 1
    turn, zoom = TURN * drawn[:, 0], 1 + ZOOM * drawn[:, 1]
    mirror = torch.where(drawn[:, 4] > 0, 1.0, -1.0) if flip else torch.ones_like(zoom)
    cos, sin = zoom * turn.cos(), zoom * turn.sin()
    rows = [cos * mirror, -sin, 2 * SHIFT * drawn[:, 2], sin * mirror, cos, 2 * SHIFT * drawn[:, 3]]
    matrix = torch.stack(rows, 1).view(-1, 2, 3)
    grid = F.affine_grid(matrix, list(x.shape), align_corners=False)
    return F.grid_sample(x, grid, padding_mode="border", align_corners=False)
