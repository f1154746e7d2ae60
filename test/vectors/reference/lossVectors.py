"""Vectors of losses of pairs and of class vectors, from formulas in PyTorch and its autograd, in float64.

/usr/bin/python3 test/vectors/reference/lossVectors.py > test/fixtures/loss_vectors.json

It shares no code with src/core. The file it writes is kept in the repository; the tests need no Python.
"""
import json
import math

import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
vectors = []


def rows(tensor):
    return [[round(value, 12) for value in row] for row in tensor.tolist()]


def leaf(values):
    return torch.tensor(values, requires_grad=True)


def add(id, op, name, inputs, options, loss, wanted, source, **more):
    loss.backward() if loss.requires_grad else None
    grads = {key: (rows(x.grad) if x.grad is not None else rows(torch.zeros_like(x))) for key, x in wanted.items()}
    vectors.append({
        'id': id, 'op': op, 'name': name, 'inputs': inputs, 'options': options,
        'expected': {'loss': loss.item(), **grads, **more}, 'tol': 1e-9, 'source': source,
    })


def cloud(seed, count, dims, spread=1.0):
    made = torch.randn(count, dims, generator=torch.Generator().manual_seed(seed)) * spread
    return [[round(value, 4) for value in row] for row in made.tolist()]


def distances(x):
    # The root of 0 has no slope; coinciding points are moved apart by nothing, as torch.cdist has it.
    squared = ((x[:, None] - x[None]) ** 2).sum(-1)
    zero = squared == 0
    return torch.where(zero, torch.zeros_like(squared), torch.sqrt(torch.where(zero, torch.ones_like(squared), squared)))


def contrastive(id, name, embeddings, labels, margin, normalize=False):
    x = leaf(embeddings)
    d = distances(F.normalize(x, dim=1) if normalize else x)
    y = torch.tensor(labels)
    same = y[:, None] == y[None]
    upper = torch.triu(torch.ones_like(d), 1).bool()
    each = torch.where(same, d ** 2, F.relu(margin - d) ** 2)[upper]
    active = int((each > 0).sum())
    loss = each.sum() / active if active else each.sum()
    add(id, 'contrastive_batch', name, {'embeddings': embeddings, 'labels': labels},
        {'margin': margin, 'normalize': normalize}, loss, {'grad': x},
        'Hadsell, Chopra, LeCun 2006, eq. 4 without its halves; mean over the pairs with a loss; torch autograd',
        num_active=active)


def infonce(id, name, embeddings, labels, temperature):
    x = leaf(embeddings)
    z = F.normalize(x, dim=1)
    y = torch.tensor(labels)
    itself = torch.eye(len(labels)).bool()
    logits = (z @ z.T / temperature).masked_fill(itself, -math.inf)
    log_share = F.log_softmax(logits, dim=1)
    positive = (y[:, None] == y[None]) & ~itself
    anchors = positive.any(1)
    each = torch.where(positive, log_share, torch.zeros_like(log_share)).sum(1)[anchors] / positive.sum(1)[anchors]
    loss = -each.mean() if anchors.any() else x.sum() * 0
    add(id, 'infonce_batch', name, {'embeddings': embeddings, 'labels': labels}, {'temperature': temperature}, loss,
        {'grad': x}, 'SupCon L_out, Khosla et al. 2020, eq. 2; mean over anchors with a positive; torch autograd')


def softmax(id, name, embeddings, labels, vectors_, temperature):
    x, w = leaf(embeddings), leaf(vectors_)
    logits = F.normalize(x, dim=1) @ F.normalize(w, dim=1).T / temperature
    loss = F.cross_entropy(logits, torch.tensor(labels))
    add(id, 'softmax_batch', name, {'embeddings': embeddings, 'labels': labels, 'class_vectors': vectors_},
        {'temperature': temperature}, loss, {'grad': x, 'grad_classes': w},
        'NormFace, Wang et al. 2017: cross entropy of cosines / temperature; torch autograd')


def arcface(id, name, embeddings, labels, vectors_, temperature, margin):
    x, w = leaf(embeddings), leaf(vectors_)
    cosine = F.normalize(x, dim=1) @ F.normalize(w, dim=1).T
    own = F.one_hot(torch.tensor(labels), len(vectors_)).bool()
    sine = torch.sqrt((1 - cosine ** 2).clamp(min=0))
    shifted = cosine * math.cos(margin) - sine * math.sin(margin)
    shifted = torch.where(cosine > math.cos(math.pi - margin), shifted, cosine - math.sin(math.pi - margin) * margin)
    loss = F.cross_entropy(torch.where(own, shifted, cosine) / temperature, torch.tensor(labels))
    add(id, 'arcface_batch', name, {'embeddings': embeddings, 'labels': labels, 'class_vectors': vectors_},
        {'temperature': temperature, 'arc_margin': margin}, loss, {'grad': x, 'grad_classes': w},
        'ArcFace, Deng et al. 2019, with the authors\' form past pi - m (easy_margin off); torch autograd')


def smooth(id, name, seed, margin, squared):
    anchor, positive, negative = (cloud(seed + i, 4, 3) for i in range(3))
    a, p, n = (torch.tensor(one) for one in (anchor, positive, negative))
    between = (lambda u, v: ((u - v) ** 2).sum(1)) if squared else (lambda u, v: ((u - v) ** 2).sum(1).sqrt())
    each = F.softplus(between(a, p) - between(a, n) + margin, threshold=1000)
    vectors.append({
        'id': id, 'op': 'triplet_loss', 'name': name,
        'inputs': {'anchor': anchor, 'positive': positive, 'negative': negative},
        'options': {'metric': 'sqeuclidean' if squared else 'euclidean', 'margin': margin, 'form': 'soft',
                    'normalize': False, 'swap': False},
        'expected': {'loss': each.tolist(), 'mean_all': each.mean().item()}, 'tol': 1e-9,
        'source': 'pytorch-metric-learning TripletMarginLoss(smooth_loss=True): softplus(d_ap - d_an + margin)',
    })


four, three = [0, 0, 0, 1, 1, 1, 2, 2, 3, 3], [0, 1, 2, 0, 1, 2, 0, 1]
contrastive('con-01', 'four classes, some pairs beyond the margin', cloud(1, 10, 3), four, 1.5)
contrastive('con-02', 'unit vectors, margin 0.8', cloud(2, 10, 3), four, 0.8, True)
contrastive('con-03', 'margin 0: only same pairs cost something', cloud(3, 6, 2), [0, 0, 1, 1, 2, 2], 0.0)
contrastive('con-04', 'one class: only pulls', cloud(4, 4, 2), [0, 0, 0, 0], 1.0)
contrastive('con-05', 'no positive: only pushes', cloud(5, 4, 2, 0.3), [0, 1, 2, 3], 1.0)
contrastive('con-06', 'collapsed: different items cost m squared and have no direction', [[0.6, 0.8]] * 4, [0, 0, 1, 1], 0.5)
contrastive('con-07', 'two different items at one point beside others', [[0, 0], [0, 0], [1, 0], [0.5, 0.5]], [0, 1, 0, 1], 1.2)
infonce('nce-01', 'temperature 0.1', cloud(11, 10, 3), four, 0.1)
infonce('nce-02', 'temperature 1', cloud(12, 10, 5), four, 1.0)
infonce('nce-03', 'temperature 0.01: the nearest alone', cloud(13, 10, 3), four, 0.01)
infonce('nce-04', 'one class: ln(K - 1) at least', cloud(14, 4, 3), [0, 0, 0, 0], 0.2)
infonce('nce-05', 'collapsed: ln(n - 1)', [[0.6, 0.8]] * 6, [0, 0, 1, 1, 2, 2], 0.1)
infonce('nce-06', 'items without a positive stand in denominators only', cloud(16, 6, 3), [0, 0, 1, 2, 3, 4], 0.3)
infonce('nce-07', 'no positive at all: nothing to learn', cloud(17, 4, 3), [0, 1, 2, 3], 0.3)
softmax('sm-01', 'scale 10', cloud(21, 8, 3), three, cloud(22, 3, 3), 0.1)
softmax('sm-02', 'scale 64', cloud(23, 8, 5), three, cloud(24, 4, 5), 1 / 64)
softmax('sm-03', 'one class: nothing to tell apart', cloud(25, 3, 2), [0, 0, 0], cloud(26, 1, 2), 0.1)
arcface('af-01', 'scale 10, 0.3 rad', cloud(31, 8, 3), three, cloud(32, 3, 3), 0.1, 0.3)
arcface('af-02', 'scale 64, 0.5 rad', cloud(33, 8, 5), three, cloud(34, 4, 5), 1 / 64, 0.5)
arcface('af-03', 'margin 0 is the softmax', cloud(21, 8, 3), three, cloud(22, 3, 3), 0.1, 0.0)
arcface('af-04', 'opposite the own vector, past pi - m', [[-1.0, 0.1], [0.2, 0.9]], [0, 1], [[1.0, 0.0], [0.0, 1.0]], 0.25, 0.5)
arcface('af-05', '1 rad', cloud(35, 8, 3), three, cloud(36, 3, 3), 0.5, 1.0)
smooth('tl-smooth-01', 'soft margin with a margin of 0.2, plain', 41, 0.2, False)
smooth('tl-smooth-02', 'soft margin with a margin of 1, squared', 51, 1.0, True)

print(json.dumps({
    'title': 'Losses of pairs and of class vectors',
    'made by': 'test/vectors/reference/lossVectors.py, torch ' + torch.__version__,
    'vectors': vectors,
}, indent=1))
