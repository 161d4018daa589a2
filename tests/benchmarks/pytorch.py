"""The networks of BesidePyTorch.java in PyTorch, on one thread: python3 pytorch.py NAME prints samples a second."""
import sys
import time

import torch
from torch import nn

WARM_UP, MEASURED = 2, 5


class Recurrent(nn.Module):
    """A recurrent layer of 64 inputs and 128 units, and ten classes at each step."""

    def __init__(self, kind):
        super().__init__()
        self.recurrent = kind(64, 128, batch_first=True)
        self.output = nn.Linear(128, 10)

    def forward(self, x):
        return self.output(self.recurrent(x)[0]).flatten(0, 1)


class Transformer(nn.Module):
    """Two encoder layers, the mean over time, ten classes."""

    def __init__(self):
        super().__init__()
        layer = nn.TransformerEncoderLayer(128, 4, 512, dropout=0.0, activation="gelu", batch_first=True)
        self.encoder = nn.TransformerEncoder(layer, 2)
        self.output = nn.Linear(128, 10)

    def forward(self, x):
        return self.output(self.encoder(x).mean(1))


def network(name):
    """The network, its input and how many classes are to be told."""
    if name == "transformer":
        return Transformer(), torch.rand(16, 64, 128), 16
    return Recurrent({"lstm": nn.LSTM, "gru": nn.GRU}[name]), torch.rand(32, 50, 64), 32 * 50


def main(name):
    torch.set_num_threads(1)
    torch.manual_seed(1)
    model, x, targets = network(name)
    y = torch.randint(0, 10, (targets,))
    loss = nn.CrossEntropyLoss()
    adam = torch.optim.Adam(model.parameters(), 1e-3)

    def rate(seconds):
        start, updates = time.time(), 0
        while time.time() - start < seconds:
            adam.zero_grad()
            loss(model(x), y).backward()
            adam.step()
            updates += 1
        return updates * len(x) / (time.time() - start)

    rate(WARM_UP)
    print(rate(MEASURED))


main(sys.argv[1])
