"""Several processes as one, each with a share of every batch: `torchrun --nproc-per-node=N train.py train …`.

Embeddings are gathered from all processes, so that mining and loss see the whole batch, and gradients
flow back to where each embedding was made.
"""
from __future__ import annotations

import os
from dataclasses import dataclass

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

from recorded import Problem


@dataclass
class Processes:
    """This process among `count`, of which the one of rank 0 speaks and writes."""

    rank: int
    count: int
    device: torch.device

    @property
    def leads(self) -> bool:
        return self.rank == 0

    def share(self, batch: int) -> tuple:
        """First and end of this process's places in a batch of so many."""
        if batch % self.count:
            raise Problem(f"A batch of {batch} pictures cannot be shared evenly by {self.count} processes.")
        size = batch // self.count
        return self.rank * size, (self.rank + 1) * size

    def wrap(self, encoder: nn.Module) -> nn.Module:
        """The encoder, its gradients averaged over the processes."""
        return DistributedDataParallel(encoder) if self.count > 1 else encoder

    def gather(self, embeddings: torch.Tensor) -> torch.Tensor:
        """`(n / count, dims)` of each process -> `(n, dims)`, in the order of the batch."""
        return GatherRows.apply(embeddings, self) if self.count > 1 else embeddings

    def any(self, flag: bool) -> bool:
        """Whether any of the processes says so: they must stop together."""
        if self.count == 1:
            return flag
        said = torch.tensor([int(flag)], device=self.device)
        dist.all_reduce(said)
        return bool(said.item())

    def close(self) -> None:
        if self.count > 1:
            dist.destroy_process_group()


class GatherRows(torch.autograd.Function):
    """Gathers the rows of all processes, with gradient.

    Every process computes the same loss of the whole batch. Backward sums their gradients, which
    DistributedDataParallel's mean over processes undoes: what is left is the gradient of one loss.
    """

    @staticmethod
    def forward(ctx, rows: torch.Tensor, processes: Processes) -> torch.Tensor:
        ctx.processes = processes
        parts = [torch.empty_like(rows) for _ in range(processes.count)]
        dist.all_gather(parts, rows.contiguous())
        return torch.cat(parts)

    @staticmethod
    def backward(ctx, gradient: torch.Tensor) -> tuple:
        total = gradient.contiguous().clone()
        dist.all_reduce(total)
        size = len(total) // ctx.processes.count
        return total[ctx.processes.rank * size:(ctx.processes.rank + 1) * size], None


def join(device: str) -> Processes:
    """This process alone, or the group that torchrun has started."""
    if device == "cuda" and not torch.cuda.is_available():
        raise Problem("This PyTorch finds no GPU: leave --device out, or say --device cpu.")
    cuda = torch.cuda.is_available() if device == "auto" else device == "cuda"
    count = int(os.environ.get("WORLD_SIZE", "1"))
    if count == 1:
        return Processes(0, 1, torch.device("cuda" if cuda else "cpu"))
    if not dist.is_available():
        raise Problem("This PyTorch was built without torch.distributed; start train.py without torchrun.")
    if cuda:
        torch.cuda.set_device(int(os.environ["LOCAL_RANK"]))
    dist.init_process_group("nccl" if cuda else "gloo")
    return Processes(dist.get_rank(), count, torch.device("cuda" if cuda else "cpu"))
