"""Repeats a run of Triplet Lab in PyTorch, and goes on with a folder of real pictures.

    python train.py replay
    python train.py train --data FOLDER
    torchrun --nproc-per-node=2 train.py train --data FOLDER
"""
from __future__ import annotations

import argparse
import importlib
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any, Dict, List, Optional

OLDEST = (1, 13)

try:
    import torch
    for package in ("numpy", "PIL"):
        importlib.import_module(package)
except ImportError as missing:
    print(f"{missing.name} is missing: pip install torch numpy pillow", file=sys.stderr)
    sys.exit(2)
VERSION = tuple(int(part) for part in torch.__version__.split(".")[:2])
if VERSION < OLDEST:
    print(f"PyTorch {torch.__version__} is too old: these scripts need 1.13 or later.", file=sys.stderr)
    sys.exit(2)

from data import Batches, Pictures, augment, class_folders, hold_out, loader  # noqa: E402
from evaluate import measure  # noqa: E402
from export import write_embeddings, write_layers_model, write_onnx  # noqa: E402
from losses import CLASS_LOSSES, ClassVectors, batch_loss  # noqa: E402
from model import Encoder, TorchvisionEncoder, picture_layers, with_dimensions  # noqa: E402
from options import complete, kept, live, parse, resumed  # noqa: E402
from parallel import Processes, join  # noqa: E402
from recorded import Problem, RecordedRun  # noqa: E402
from replay import BETAS, EPSILON, replay  # noqa: E402

CHECKPOINT = "checkpoint.pt"
MEASURED_AT_ONCE = 128


class Training:
    """One training: its encoder, its optimiser, its step, and the files it writes."""

    def __init__(self, options: argparse.Namespace, run: RecordedRun, processes: Processes) -> None:
        self.options, self.run, self.processes = options, run, processes
        self.device = processes.device
        checkpoint = self.checkpoint()
        classes = class_folders(options.data)
        if checkpoint:
            resumed(options, checkpoint["options"])
        share = options.held_out if options.held_out is not None else 0.2
        seed = options.seed if options.seed is not None else run.about["seed"]
        trained, held = hold_out(classes, share, seed)
        complete(options, run, len(trained))
        size = None if options.arch == "small" else options.size
        self.pictures = Pictures(trained, size)
        self.strangers = Pictures(held or trained, size)
        self.held = len(held)
        self.batches = Batches(self.pictures.labels, options.classes_per_batch, options.items_per_class, options.seed)
        self.batches.first, self.batches.end = processes.share(options.classes_per_batch * options.items_per_class)

        self.began = ""
        self.encoder = self.new_encoder().to(self.device)
        self.classes = ClassVectors(len(trained), options.dimensions, options.seed).to(self.device)
        groups: List[Dict[str, Any]] = [{"params": self.encoder.parameters(), "lr": options.learning_rate}]
        if options.loss in CLASS_LOSSES:
            groups.append({"params": self.classes.parameters(), "lr": ClassVectors.RATE * options.learning_rate})
        self.adam = torch.optim.Adam(groups, betas=BETAS, eps=EPSILON)
        cuda = self.device.type == "cuda" and options.amp
        self.precision = (torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16) if cuda else None
        self.scaler = new_scaler(self.precision == torch.float16)
        self.step = 0
        if checkpoint:
            self.take_over(checkpoint)
        self.wrapped = processes.wrap(self.encoder)

    def new_encoder(self) -> torch.nn.Module:
        options, run = self.options, self.run
        if options.arch != "small":
            torch.manual_seed(options.seed)
            self.began = "torchvision's weights" if options.pretrained else "random weights"
            return TorchvisionEncoder(options.arch, options.dimensions, options.normalize, bool(options.pretrained))
        of_pictures = run.encoder["item_shape"] == [32, 32, 1]
        layers = run.encoder["layers"] if of_pictures else picture_layers(options.dimensions)
        encoder = Encoder(with_dimensions(layers, options.dimensions), options.normalize)
        fits = of_pictures and options.dimensions == run.encoder["dimensions"]
        if options.start == "run" and not fits:
            raise Problem("The run's weights do not fit this encoder: it was trained on other data or dimensions.")
        if fits and options.start != "scratch":
            last = run.about["step"] if run.about["step"] in run.kept else run.kept[-1]
            encoder.load_state_dict(run.weights(last))
            self.began = f"the run's weights after step {last}"
        else:
            encoder.start(options.seed)
            self.began = "random weights"
        return encoder

    # Checkpoints

    def checkpoint(self) -> Optional[Dict[str, Any]]:
        """The one to resume, if asked to. What is there is never overwritten unasked."""
        path = self.options.out / CHECKPOINT
        if not self.options.resume:
            if path.exists():
                raise Problem(f"{self.options.out} holds a training already: say --resume, or another --out.")
            return None
        if not path.exists():
            raise Problem(f"There is no checkpoint in {self.options.out} to resume.")
        try:
            # Read as data alone; before 2.0 that could not read the numbers of an optimiser.
            saved = torch.load(path, map_location="cpu", weights_only=VERSION >= (2, 0))
            return saved if {"options", "encoder", "adam", "step"} <= set(saved) else 1 / 0
        except Exception:
            raise Problem(f"{path} is no checkpoint of this script.") from None

    def take_over(self, saved: Dict[str, Any]) -> None:
        if saved["pictures"] != self.seen():
            raise Problem(f"{self.options.data} does not hold the pictures that this training began with.")
        self.encoder.load_state_dict(saved["encoder"])
        self.classes.load_state_dict(saved["classes"])
        self.adam.load_state_dict(saved["adam"])
        self.scaler.load_state_dict(saved["scaler"])
        self.step = saved["step"]
        self.began = f"the checkpoint after step {self.step}"

    def seen(self) -> List[Any]:
        """Classes trained on, each with the number of its pictures."""
        counts = torch.bincount(self.pictures.labels).tolist()
        return [[name, count] for name, count in zip(self.pictures.names, counts)]

    def save(self) -> None:
        """Written beside and then moved, so that a checkpoint is whole or the one before."""
        saved = {
            "options": kept(self.options), "pictures": self.seen(), "step": self.step,
            "encoder": self.encoder.state_dict(), "classes": self.classes.state_dict(),
            "adam": self.adam.state_dict(), "scaler": self.scaler.state_dict(),
        }
        path = self.options.out / CHECKPOINT
        torch.save(saved, path.with_suffix(".new"))
        os.replace(path.with_suffix(".new"), path)

    # Steps

    def take_step(self, x: torch.Tensor) -> Dict[str, float]:
        """One step on this process's share of a batch, `(n / processes, channels, size, size)`."""
        options, processes = self.options, self.processes
        x = x.to(self.device, non_blocking=True)
        if options.augment:
            x = augment(x, options.seed, self.step, self.batches.first, self.batches.end, options.flip)
        with torch.autocast(self.device.type, dtype=self.precision or torch.bfloat16, enabled=bool(self.precision)):
            rows = self.wrapped(x)
        embeddings = processes.gather(rows.float())
        labels = self.pictures.labels[self.batches.draw(self.step)].to(self.device)
        loss, teaching = batch_loss(embeddings, labels, live(options), options.seed, self.step, self.classes)
        self.adam.zero_grad()
        self.scaler.scale(loss).backward()
        if options.gradients and self.step == 0 and processes.leads:
            gradients = {name: weight.grad for name, weight in self.encoder.named_parameters()}
            torch.save(gradients, options.gradients)
        self.scaler.step(self.adam)
        self.scaler.update()
        self.step += 1
        value = float(loss)
        if value != value:
            raise Problem(f"The loss of step {self.step} is not a number: try a lower --learning-rate.")
        return {"loss": value, "teaching": teaching}

    def embed(self, pictures: Pictures) -> torch.Tensor:
        """Embeddings of all pictures, `(n, dimensions)`, without augmentation."""
        self.encoder.eval()
        rows = []
        with torch.no_grad():
            for start in range(0, len(pictures), MEASURED_AT_ONCE):
                places = range(start, min(start + MEASURED_AT_ONCE, len(pictures)))
                x = torch.stack([pictures[place] for place in places])
                rows.append(self.encoder(x.to(self.device)).float().cpu())
        self.encoder.train()
        return torch.cat(rows)

    def export(self) -> None:
        options = self.options
        whole = [self.pictures, self.strangers] if self.held else [self.pictures]
        names = [pictures.names[label] for pictures in whole for label in pictures.labels.tolist()]
        paths = [path for pictures in whole for path in pictures.paths]
        write_embeddings(torch.cat([self.embed(pictures) for pictures in whole]), names, paths, options.out)
        written = ["embeddings.npy, embeddings.tsv and metadata.tsv"]
        encoder = self.encoder.cpu().eval()
        if isinstance(encoder, Encoder):
            write_layers_model(encoder, options.out)
            written.append("triplet-encoder.json and triplet-encoder.weights.bin, which the lab on the page loads")
        written.append(write_onnx(encoder, self.pictures[0][None], options.out))
        print(f"In {options.out}: " + "; ".join(written) + ".")


def new_scaler(enabled: bool):
    """The scaler of losses in 16 bits, under its name of today or of before PyTorch 2.3."""
    if hasattr(torch.amp, "GradScaler"):
        return torch.amp.GradScaler("cuda", enabled=enabled)
    return torch.cuda.amp.GradScaler(enabled=enabled)


def run_training(options: argparse.Namespace) -> int:
    processes = join(options.device)
    training = Training(options, RecordedRun(), processes)
    say = print if processes.leads else (lambda *_: None)
    introduce(training, say)
    options.out.mkdir(parents=True, exist_ok=True)
    stops: List[int] = []
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda number, _: stops.append(number))
    training.batches.start, training.batches.steps = training.step, max(training.step, options.steps)
    since, done = time.time(), training.step
    log = log_file(options.out / "log.tsv", training.step) if processes.leads else None
    for x in loader(training.pictures, training.batches, options.workers):
        numbers = training.take_step(x)
        if log:
            print(training.step, repr(numbers["loss"]), f"{numbers['teaching']:.4f}", sep="\t", file=log, flush=True)
        last = training.step == options.steps or processes.any(bool(stops))
        if not last and training.step % options.every:
            continue
        if processes.leads:
            training.save()
            rate = (training.step - done) / max(1e-9, time.time() - since)
            say(f"{progress(training, numbers)}  {rate:.1f} steps/s", flush=True)
            since, done = time.time(), training.step
        if last:
            break
    if processes.leads and not stops:
        training.export()
    elif stops:
        say(f"Stopped after step {training.step}, which is kept: go on with --resume.")
    processes.close()
    return 0


def introduce(training: Training, say) -> None:
    options, processes = training.options, training.processes
    say(
        f"{len(training.pictures)} pictures of {len(training.pictures.names)} classes to train on, "
        + (f"{len(training.strangers)} of {training.held} others to measure on." if training.held
           else "and the measures are of these, because too few classes are left to hold any out.")
    )
    about = f"{options.loss}, {options.mining}, {options.distance} distance, margin {options.margin:g}"
    say(f"{options.arch} on {training.device.type}, from {training.began}; {about}, "
        f"{options.classes_per_batch} × {options.items_per_class} a batch.")
    if processes.count > 1:
        say(f"{processes.count} processes mine in the whole batch; its gradient is exact but for rounding. "
            "A network with batch normalisation is not: each process has the statistics of its own share.")


def progress(training: Training, numbers: Dict[str, float]) -> str:
    strangers, options = training.strangers, training.options
    recall, val = measure(training.embed(strangers), strangers.labels, options.far)
    return (
        f"step {training.step}/{options.steps}  loss {numbers['loss']:.4f}  teaching {numbers['teaching']:.0%}  "
        f"recall@1 {recall:.3f}  VAL {val:.3f} at FAR {options.far:g}"
    )


def log_file(path: Path, step: int):
    """The losses so far, up to `step`, to be written on."""
    before = path.read_text(encoding="utf-8").splitlines()[1:step + 1] if path.exists() and step else []
    file = open(path, "w", encoding="utf-8")
    print("step\tloss\tteaching", *before, sep="\n", file=file, flush=True)
    return file


def main(arguments: List[str]) -> int:
    try:
        options = parse(arguments)
        if options.command == "replay":
            return 0 if replay(RecordedRun()) else 1
        return run_training(options)
    except Problem as problem:
        # One from a process that reads pictures brings its whole trace along.
        print(str(problem).strip().splitlines()[-1].split("Problem: ")[-1], file=sys.stderr)
        return 2
    except OSError as error:
        print(f"{error.filename or 'A file'}: {error.strerror or error}.", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
