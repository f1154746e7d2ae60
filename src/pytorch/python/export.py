"""Takes the trained encoder and its embeddings to other tools, and the small encoder back to the page."""
from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any, Dict, List, Sequence

import numpy as np
import torch
from torch import nn

from model import Encoder

# As the page's own download names them; its lab reads the two together.
MODEL, WEIGHTS = "triplet-encoder.json", "triplet-encoder.weights.bin"


def write_layers_model(encoder: Encoder, folder: Path) -> None:
    """A LayersModel of TensorFlow.js: what "Load an encoder" in the lab reads. It ends before the normalisation."""
    layers: List[Dict[str, Any]] = []
    manifest: List[Dict[str, Any]] = []
    numbers: List[np.ndarray] = []
    first = encoder.layers[0]
    shape = [first["size"], first["size"], first["inputs"]] if first["kind"] == "conv" else [first["inputs"]]
    flat = len(shape) == 1
    for place, layer in enumerate(encoder.layers):
        if layer["kind"] == "dense" and not flat:
            layers.append({"class_name": "Flatten", "config": {"name": "flatten", "trainable": True}})
            flat = True
        config = layer_config(layer)
        if place == 0:
            config["batch_input_shape"] = [None, *shape]
        layers.append({"class_name": "Conv2D" if layer["kind"] == "conv" else "Dense", "config": config})
        module = encoder.get_submodule(layer["name"])
        # (outputs, inputs, rows, columns) to (rows, columns, inputs, outputs), and (outputs, inputs) turned.
        kernel = module.weight.detach().cpu().numpy()
        kernel = kernel.transpose(2, 3, 1, 0) if kernel.ndim == 4 else kernel.T
        for part, values in (("kernel", kernel), ("bias", module.bias.detach().cpu().numpy())):
            manifest.append({"name": f"{layer['name']}/{part}", "shape": list(values.shape), "dtype": "float32"})
            numbers.append(values.astype("<f4").ravel())
    model = {
        "modelTopology": {
            "class_name": "Sequential",
            "config": {"name": "triplet-encoder", "layers": layers},
            "keras_version": "tfjs-layers 4.22.0",
            "backend": "tensor_flow.js",
        },
        "format": "layers-model",
        "generatedBy": "Triplet Lab, train.py",
        "convertedBy": None,
        "userDefinedMetadata": {
            "tripletLab": {"normalize": encoder.normalize, "dimensions": encoder.layers[-1]["outputs"]}
        },
        "weightsManifest": [{"paths": [WEIGHTS], "weights": manifest}],
    }
    (folder / MODEL).write_text(json.dumps(model), encoding="utf-8")
    (folder / WEIGHTS).write_bytes(np.concatenate(numbers).tobytes())


def layer_config(layer: Dict[str, Any]) -> Dict[str, Any]:
    """A layer in the words of Keras."""
    config: Dict[str, Any] = {"name": layer["name"], "trainable": True, "use_bias": True}
    if layer["kind"] == "dense":
        return {**config, "units": layer["outputs"], "activation": "relu" if layer["relu"] else "linear"}
    return {
        **config,
        "filters": layer["outputs"],
        "kernel_size": [3, 3],
        "strides": [2, 2],
        "padding": "same",
        "data_format": "channels_last",
        "dilation_rate": [1, 1],
        "activation": "relu",
    }


def write_embeddings(embeddings: torch.Tensor, names: Sequence[str], paths: Sequence[Path], folder: Path) -> None:
    """`embeddings.npy`, and two tables that projector.tensorflow.org opens; rows `(n, dims)` in one order."""
    rows = embeddings.cpu().numpy()
    np.save(folder / "embeddings.npy", rows)
    lines = ["\t".join(f"{value:.6g}" for value in row) for row in rows]
    (folder / "embeddings.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    about = ["class\tpicture", *(f"{plain(name)}\t{plain(path.name)}" for name, path in zip(names, paths))]
    (folder / "metadata.tsv").write_text("\n".join(about) + "\n", encoding="utf-8")


def plain(text: str) -> str:
    """Without what would end a cell of a table."""
    return " ".join(text.split())


def write_onnx(encoder: nn.Module, example: torch.Tensor, folder: Path) -> str:
    """`encoder.onnx`, for any number of pictures at once; a sentence about it."""
    path = folder / "encoder.onnx"
    axes = {"pictures": {0: "n"}, "embeddings": {0: "n"}}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            torch.onnx.export(
                encoder, (example,), str(path), input_names=["pictures"], output_names=["embeddings"], dynamic_axes=axes
            )
        return f"{path.name} is the encoder as ONNX"
    except Exception as error:  # The exporter differs from version to version, and may need packages.
        path.unlink(missing_ok=True)
        return f"no ONNX: this PyTorch's exporter says {type(error).__name__}"
