"""The subjects in PyTorch: pytorch.py NAME train|cores|predict|single BATCH THREADS WARM_UP MEASURED prints samples a second."""
import sys
import time

import torch
from torch import nn
from torch.nn import functional


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


class Block(nn.Module):
    """Two convolutions and a way round them."""

    def __init__(self, channels, filters, stride):
        super().__init__()
        self.first = nn.Conv2d(channels, filters, 3, stride, 1, bias=False)
        self.second = nn.Conv2d(filters, filters, 3, 1, 1, bias=False)
        self.norms = nn.ModuleList([nn.BatchNorm2d(filters), nn.BatchNorm2d(filters)])
        self.skip = nn.Sequential() if channels == filters else nn.Sequential(
            nn.Conv2d(channels, filters, 1, stride, bias=False), nn.BatchNorm2d(filters))

    def forward(self, x):
        inner = functional.relu(self.norms[0](self.first(x)))
        return functional.relu(self.norms[1](self.second(inner)) + self.skip(x))


def resnet():
    layers = [nn.Conv2d(3, 16, 3, 1, 1, bias=False), nn.BatchNorm2d(16), nn.ReLU()]
    channels = 16
    for block in range(9):
        filters = 16 << block // 3
        layers.append(Block(channels, filters, 1 if filters == channels else 2))
        channels = filters
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64, 10))


def network(name, batch):
    """The network, its input and how many classes are to be told; 0 for one number each."""
    if name == "mlp":
        return nn.Sequential(nn.Linear(784, 512), nn.ReLU(), nn.Linear(512, 256), nn.ReLU(), nn.Linear(256, 10)), \
            torch.rand(batch, 784), batch
    if name == "cnn":
        return nn.Sequential(nn.Conv2d(1, 20, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(20, 50, 5), nn.ReLU(),
                             nn.MaxPool2d(2), nn.Flatten(), nn.Linear(800, 500), nn.ReLU(), nn.Linear(500, 10)), \
            torch.rand(batch, 1, 28, 28), batch
    if name == "resnet":
        return resnet(), torch.rand(batch, 3, 32, 32), batch
    if name == "transformer":
        return Transformer(), torch.rand(batch, 64, 128), batch
    if name == "xor":
        return nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1)), torch.rand(batch, 2), 0
    return Recurrent({"lstm": nn.LSTM, "gru": nn.GRU}[name]), torch.rand(batch, 50, 64), batch * 50


def main(name, mode, batch, threads, warm_up, measured):
    torch.set_num_threads(int(threads))
    torch.manual_seed(1)
    model, x, classes = network(name, int(batch))
    y = torch.randint(0, 10, (classes,)) if classes else torch.randint(0, 2, (int(batch), 1)).float()
    loss = nn.CrossEntropyLoss() if classes else nn.BCEWithLogitsLoss()
    adam = torch.optim.Adam(model.parameters(), 1e-3)

    def train():
        adam.zero_grad()
        loss(model(x), y).backward()
        adam.step()

    def predict():
        with torch.inference_mode():
            model(x)

    def rate(step, seconds):
        start, steps = time.time(), 0
        while time.time() - start < seconds:
            step()
            steps += 1
        return steps * len(x) / (time.time() - start)

    training = mode in ("train", "cores")
    model.train(training)
    step = train if training else predict
    rate(step, float(warm_up))
    print(rate(step, float(measured)))


main(*sys.argv[1:])
