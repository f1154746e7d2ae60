"""What `train.py train` can be told. The settings of the recorded run are the defaults."""
from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, Dict, List

from losses import DISTANCES, LOSSES, MININGS
from recorded import Problem, RecordedRun

# May differ when a training is resumed; everything else makes another training of it.
FREE = ("command", "data", "out", "steps", "device", "workers", "every", "resume", "gradients", "far")
# Where neither a flag nor the run says anything.
DEFAULTS: Dict[str, Any] = {
    "arch": "small", "size": 224, "held_out": 0.2, "augment": True, "flip": False, "pretrained": False,
    "amp": True, "temperature": 0.1, "arc_margin": 0.3, "start": None,
}
ON_THE_SPHERE = ("infonce", "softmax", "arcface")


class Parser(argparse.ArgumentParser):
    """Says what is wrong with a command in one sentence."""

    def error(self, message: str) -> None:
        raise Problem(f"{message[:1].upper()}{message[1:]}; python train.py --help lists what there is.")


def parse(arguments: List[str]) -> argparse.Namespace:
    parser = Parser(prog="train.py", description="Repeats a run of Triplet Lab, and goes on with your own pictures.")
    commands = parser.add_subparsers(dest="command", required=True, parser_class=Parser)
    commands.add_parser("replay", help="repeat the run on the screen in PyTorch and compare it step by step")
    train = commands.add_parser("train", help="train on a folder of pictures, a folder for each class")
    train.add_argument("--data", type=Path, required=True, help="a folder with a folder of pictures for each class")
    train.add_argument("--out", type=Path, default=Path("trained"), help="where to write (default: trained)")
    train.add_argument("--steps", type=whole, default=1000)
    train.add_argument("--arch", help='"small", the page\'s encoder (default), or one of torchvision: resnet18')
    train.add_argument("--pretrained", action="store_true", default=None, help="begin with torchvision's own weights")
    train.add_argument("--size", type=whole, help="pixels of a picture for torchvision's networks (default: 224)")
    train.add_argument("--start", choices=("run", "scratch"), help="weights to begin with; small: those of the run")
    train.add_argument("--dimensions", type=whole)
    train.add_argument("--normalize", dest="normalize", action="store_true", default=None)
    train.add_argument("--no-normalize", dest="normalize", action="store_false", default=None)
    train.add_argument("--loss", choices=LOSSES)
    train.add_argument("--margin", type=number)
    train.add_argument("--mining", choices=MININGS)
    train.add_argument("--distance", choices=DISTANCES)
    train.add_argument("--temperature", type=number)
    train.add_argument("--arc-margin", type=number)
    train.add_argument("--learning-rate", type=number)
    train.add_argument("--classes-per-batch", type=whole, metavar="P")
    train.add_argument("--items-per-class", type=whole, metavar="K")
    train.add_argument("--seed", type=natural)
    train.add_argument("--held-out", type=number, help="share of the classes that is only measured on (default: 0.2)")
    train.add_argument("--far", type=number, default=0.01, help="the FAR at which VAL is measured (default: 0.01)")
    train.add_argument("--no-augment", dest="augment", action="store_false", default=None)
    train.add_argument("--flip", action="store_true", default=None, help="mirror half of the pictures; not for writing")
    train.add_argument("--every", type=whole, default=100, help="steps between measurements and checkpoints")
    train.add_argument("--resume", action="store_true", help="go on from the last checkpoint in --out")
    train.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    train.add_argument("--no-amp", dest="amp", action="store_false", default=None, help="no mixed precision on a GPU")
    train.add_argument("--workers", type=natural, default=0, help="processes that read pictures (default: 0)")
    train.add_argument("--gradients", type=Path, help="write the gradients of the first step to this file")
    return parser.parse_args(arguments)


def number(text: str) -> float:
    value = float(text)
    if not 0 <= value < float("inf"):
        raise argparse.ArgumentTypeError(f"{text} is not a number from 0 on")
    return value


def natural(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text} is not a whole number")
    return int(text)


def whole(text: str) -> int:
    if natural(text) == 0:
        raise argparse.ArgumentTypeError("there must be at least 1")
    return int(text)


def complete(options: argparse.Namespace, run: RecordedRun, classes: int) -> None:
    """Fills in what no flag says: from the run, of which `classes` are trained on, or by default."""
    now, (of_a_batch, of_a_class) = run.about["now"], run.about["batch"]
    for_all = {
        **DEFAULTS,
        "dimensions": run.encoder["dimensions"],
        "normalize": run.encoder["normalize"],
        "seed": run.about["seed"],
        "classes_per_batch": min(of_a_batch, classes),
        "items_per_class": of_a_class,
        **{"loss": now["loss"], "margin": now["margin"], "mining": now["mining"], "distance": now["distance"]},
        "learning_rate": now["learningRate"],
        **{name: now[key] for name, key in (("temperature", "temperature"), ("arc_margin", "arcMargin")) if key in now},
    }
    for name, value in for_all.items():
        if getattr(options, name) is None:
            setattr(options, name, value)
    check(options, classes)


def check(options: argparse.Namespace, classes: int) -> None:
    """Raises a `Problem` for options that do not go together."""
    if options.classes_per_batch > classes:
        raise Problem(f"A batch of {options.classes_per_batch} classes needs as many to train on; there are {classes}.")
    if options.classes_per_batch < 2 or options.items_per_class < 2:
        raise Problem("A batch needs two classes and two pictures of each at least, or there is no triplet in it.")
    if options.loss in ON_THE_SPHERE and not options.normalize:
        raise Problem(f"The loss {options.loss} compares angles and needs --normalize.")
    if options.loss in ON_THE_SPHERE and options.temperature <= 0:
        raise Problem("--temperature must be above 0.")
    if options.held_out >= 1 or options.far > 1:
        raise Problem("--held-out must be below 1, and --far at most 1.")


def live(options: argparse.Namespace) -> Dict[str, Any]:
    """The options of the loss under the page's names, as `losses.batch_loss` takes them."""
    return {
        **{name: getattr(options, name) for name in ("loss", "margin", "mining", "distance", "temperature")},
        "arcMargin": options.arc_margin,
    }


def resumed(options: argparse.Namespace, saved: Dict[str, Any]) -> None:
    """Takes over the options of a checkpoint. Raises a `Problem` for a flag that says otherwise."""
    for name, value in saved.items():
        given = getattr(options, name)
        if given is not None and given != value:
            flag = name.replace("_", "-")
            raise Problem(f"This training began with --{flag} {value}: resume without it, or begin another --out.")
        setattr(options, name, value)


def kept(options: argparse.Namespace) -> Dict[str, Any]:
    """What a checkpoint keeps of the options."""
    return {name: value for name, value in vars(options).items() if name not in FREE}
