"""What is easily done otherwise in PyTorch than on the page, one by one. Run in an unpacked zip."""
import json
import unittest
from pathlib import Path

import torch
import torch.nn.functional as F

from losses import hash32, mine, pairwise, triplet_loss
from model import Encoder, SameConv, normalize_rows
from recorded import RecordedRun
from replay import BETAS, EPSILON


class Traps(unittest.TestCase):
    def test_same_padding_is_at_the_end(self):
        conv = SameConv(1, 1)
        with torch.no_grad():
            conv.weight.zero_()
            conv.bias.zero_()
            conv.weight[0, 0, 0, 0] = 1
        picture = torch.arange(16.0).view(1, 1, 4, 4)
        self.assertEqual(conv(picture).flatten().tolist(), [0, 2, 8, 10])

    def test_pictures_are_flattened_height_width_channel(self):
        layers = [
            {"name": "conv-1", "kind": "conv", "size": 4, "inputs": 1, "outputs": 2},
            {"name": "dense-2", "kind": "dense", "inputs": 8, "outputs": 1, "relu": False},
        ]
        encoder = Encoder(layers, False)
        with torch.no_grad():
            for weight in encoder.parameters():
                weight.zero_()
            encoder.get_submodule("conv-1").bias.copy_(torch.tensor([1.0, 10.0]))
            encoder.get_submodule("dense-2").weight[0, :2] = torch.tensor([1.0, 1.0])
        self.assertEqual(float(encoder(torch.zeros(1, 1, 4, 4))), 11)

    def test_adam_steps_as_the_page(self):
        weight = torch.nn.Parameter(torch.tensor([1.0], dtype=torch.float64))
        adam = torch.optim.Adam([weight], lr=0.1, betas=BETAS, eps=EPSILON)
        weight.grad = torch.tensor([1e-7], dtype=torch.float64)
        adam.step()
        # m̂ = g and √v̂ = |g| after one step.
        self.assertAlmostEqual(float(weight), 1 - 0.1 * 1e-7 / (1e-7 + 1e-7), places=9)

    def test_plain_distance_has_gradient_0_at_0(self):
        x = torch.tensor([[1.0, 2.0], [1.0, 2.0], [4.0, 6.0]], requires_grad=True)
        distances = pairwise(x, "plain")
        distances[0, 1].backward(retain_graph=True)
        self.assertEqual(x.grad.abs().sum(), 0)
        distances[0, 2].backward()
        self.assertTrue(torch.allclose(x.grad[0], torch.tensor([-0.6, -0.8])))

    def test_a_row_of_zeros_stays_and_gets_no_gradient(self):
        x = torch.tensor([[0.0, 0.0], [3.0, 4.0]], requires_grad=True)
        unit = normalize_rows(x)
        self.assertTrue(torch.allclose(unit, F.normalize(x)))
        (unit * torch.tensor([[1.0, 2.0], [1.0, 0.0]])).sum().backward()
        self.assertEqual(x.grad[0].tolist(), [0, 0])
        # (g - f (f·g)) / ‖z‖
        self.assertTrue(torch.allclose(x.grad[1], torch.tensor([(1 - 0.36) / 5, -0.48 / 5])))

    def test_the_hash_is_the_pages(self):
        for integers, expected in json.loads(Path("hashes.json").read_text()):
            self.assertEqual(int(hash32(*integers)), expected)

    def test_random_mining_picks_by_hash(self):
        labels = torch.tensor([0, 0, 1, 1, 2])
        triplets = mine(torch.zeros(5, 5), labels, "random", 0.2, 7, 3).tolist()
        self.assertEqual([row[:2] for row in triplets], [[0, 1], [1, 0], [2, 3], [3, 2]])
        for a, p, n in triplets:
            negatives = [i for i in range(5) if labels[i] != labels[a]]
            share = int(hash32(7, 3, a, p)) / 2 ** 32
            self.assertEqual(n, negatives[int(share * len(negatives))])

    def test_ties_go_to_the_lowest_index(self):
        labels = torch.tensor([0, 0, 0, 1, 1])
        self.assertEqual(mine(torch.ones(5, 5), labels, "hard", 0.2, 0, 0).tolist()[0], [0, 1, 3])

    def test_the_borders_of_the_zones(self):
        d = torch.tensor([[0.0, 1, 1, 1.25], [1, 0, 9, 9], [1, 9, 0, 9], [1.25, 9, 9, 0]], dtype=torch.float64)
        labels = torch.tensor([0, 0, 1, 1])
        # A gap of 0 is hard, one of the margin is easy.
        self.assertEqual(mine(d, labels, "semi-hard", 0.25, 0, 0)[:, 0].tolist().count(0), 0)
        self.assertIn([0, 1, 3], mine(d, labels, "semi-hard", 0.26, 0, 0).tolist())

    def test_the_loss_is_the_mean_over_active_triplets(self):
        self.assertAlmostEqual(float(triplet_loss(torch.tensor([0.5, -1.0, 0.1, 0.0]), "hinge")), 0.3, places=6)
        self.assertEqual(float(triplet_loss(torch.tensor([-1.0]), "hinge")), 0)

    def test_the_file_is_read_whole(self):
        run = RecordedRun()
        self.assertEqual(run.steps, 50)
        self.assertEqual(run.batches.shape[1], run.about["batch"][0] * run.about["batch"][1])
        self.assertTrue(all(len(run.active(step)) == len(run.triplets(step)) for step in range(50)))


if __name__ == "__main__":
    unittest.main()
