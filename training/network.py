"""Teaches the upper layers of the network E5 to tell relations.

    network.py train SENTENCES E5 NETWORK   learns from all sentences and writes the network
    network.py validate SENTENCES E5        learns from four fifths and tells the fifth, five times

SENTENCES is what org.entente.training.Encoding writes: labelled sentences as E5's lower layers know them. E5 is its file,
from which the upper layers begin. What is said of each sentence in validation goes to SENTENCES.told.

Needs python3-torch, python3-onnx and python3-numpy of Debian.
"""

import random
import sys
from pathlib import Path

import numpy
import onnx
import torch
from onnx import helper, numpy_helper
from torch import nn
from torch.nn import functional

LAYERS = range(6, 12)  # those above what Encoding keeps
WIDTH, HEADS = 384, 12
PARTIES = 3  # neither, source, target
EPOCHS, BATCH = 4, 16
RATE, NEW_RATE = 5e-5, 1e-3  # of what E5 knows already, and of what it does not
SEED = 20260101
FOLDS = 5
THREADS = 2  # with others sums are rounded otherwise


class Sentences:
    """Labelled sentences: the states of their pieces, whose each piece is, and the type."""

    def __init__(self, file):
        data = Path(file).read_bytes()
        types, provenance, rest = data.split(b"\n", 2)
        self.types = types.decode().split(" ")
        self.provenance = provenance.decode()
        self.states, self.parties, self.labels = [], [], []
        at = 0
        while at < len(rest):
            label, size = numpy.frombuffer(rest, "<i4", 2, at)
            self.labels.append(int(label))
            self.parties.append(torch.tensor(numpy.frombuffer(rest, "u1", size, at + 8).astype("i8")))
            self.states.append(torch.tensor(numpy.frombuffer(rest, "<f4", size * WIDTH, at + 8 + size)).view(-1, WIDTH))
            at += 8 + size + 4 * size * WIDTH

    def batch(self, places):
        """States, parties and what hides the padding of some sentences."""
        states = nn.utils.rnn.pad_sequence([self.states[i] for i in places], batch_first=True)
        parties = nn.utils.rnn.pad_sequence([self.parties[i] for i in places], batch_first=True)
        hidden = torch.zeros(states.shape[:2])
        for row, i in enumerate(places):
            hidden[row, len(self.states[i]):] = -1e4
        return states, parties, hidden[:, None, None, :]

    def alike(self, places, draw):
        """Batches of sentences of like length, in random order."""
        places = draw.sample(places, len(places))
        batches = []
        for begin in range(0, len(places), 20 * BATCH):
            near = sorted(places[begin:begin + 20 * BATCH], key=lambda i: len(self.states[i]))
            batches += [near[i:i + BATCH] for i in range(0, len(near), BATCH)]
        return draw.sample(batches, len(batches))

    def folds(self):
        """The fold of each sentence; every type is spread evenly."""
        draw = random.Random(SEED)
        folds = [0] * len(self.labels)
        for label in range(len(self.types)):
            places = [i for i, each in enumerate(self.labels) if each == label]
            for rank, place in enumerate(draw.sample(places, len(places))):
                folds[place] = rank % FOLDS
        return folds


class Layer(nn.Module):
    """A layer of a transformer, as in BERT, that begins as E5's."""

    def __init__(self, number, weights):
        super().__init__()
        self.query, self.key, self.value, self.attended, self.wide, self.narrow = (
            linear(weights, f"encoder.layer.{number}.{name}") for name in (
                "attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense",
                "intermediate.dense", "output.dense"))
        self.first = norm(weights, f"encoder.layer.{number}.attention.output.LayerNorm")
        self.second = norm(weights, f"encoder.layer.{number}.output.LayerNorm")
        self.drop = nn.Dropout(0.1)

    def forward(self, states, hidden):
        query, key, value = (
            each(states).view(len(states), -1, HEADS, WIDTH // HEADS).transpose(1, 2)
            for each in (self.query, self.key, self.value))
        shares = (query @ key.transpose(2, 3) / (WIDTH // HEADS) ** 0.5 + hidden).softmax(-1)
        attended = (self.drop(shares) @ value).transpose(1, 2).flatten(2)
        states = self.first(states + self.drop(self.attended(attended)))
        return self.second(states + self.drop(self.narrow(functional.gelu(self.wide(states)))))


class Network(nn.Module):
    """Marks the parties, reads on, and tells the type by the whole sentence and by the two parties' pieces."""

    def __init__(self, weights, types):
        super().__init__()
        self.marks = nn.Embedding(PARTIES, WIDTH)
        self.marks.weight.data.normal_(0, 0.02)
        self.layers = nn.ModuleList(Layer(number, weights) for number in LAYERS)
        self.drop = nn.Dropout(0.2)
        self.told = nn.Linear(PARTIES * WIDTH, types)

    def forward(self, states, parties, hidden):
        states = states + self.marks(parties)
        for layer in self.layers:
            states = layer(states, hidden)
        means = [states[:, 0]]
        for party in range(1, PARTIES):
            own = (parties == party).float().unsqueeze(2)
            means.append((states * own).sum(1) / own.sum(1).clamp(min=1))
        return self.told(self.drop(torch.cat(means, 1))).log_softmax(1)


class Single(nn.Module):
    """The network for one sentence, which has no padding to hide."""

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, states, parties):
        return self.network(states, parties, torch.zeros(1))


def linear(weights, name):
    layer = nn.Linear(*weights[name + ".weight"].shape)
    layer.weight.data = torch.tensor(weights[name + ".weight"].T.copy())
    layer.bias.data = torch.tensor(weights[name + ".bias"])
    return layer


def norm(weights, name):
    layer = nn.LayerNorm(WIDTH, eps=1e-12)
    layer.weight.data, layer.bias.data = (torch.tensor(weights[f"{name}.{part}"]) for part in ("weight", "bias"))
    return layer


def weights_of(file):
    """The weights of a network whose products were cut to a byte a number, as floats, by the names of BERT's parts."""
    graph = onnx.load(file).graph
    stored = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
    weights = {name: array for name, array in stored.items() if array.dtype == numpy.float32}
    for node in graph.node:
        if node.op_type == "MatMulInteger" and node.input[1] in stored:
            base = node.input[1].removesuffix("_quantized")
            whole = stored[node.input[1]].astype("f4") - stored[base + "_zero_point"].astype("f4")
            weights[node.name.removesuffix("/MatMul_quant").strip("/").replace("/", ".") + ".weight"] = (
                whole * stored[base + "_scale"])
    return weights


def learn(sentences, weights, places):
    """The network that has learnt from the sentences at some places."""
    torch.manual_seed(SEED)
    draw = random.Random(SEED)
    network = Network(weights, len(sentences.types))
    new = [*network.marks.parameters(), *network.told.parameters()]
    optimizer = torch.optim.AdamW(
        [{"params": network.layers.parameters(), "lr": RATE}, {"params": new, "lr": NEW_RATE}], weight_decay=0.01)
    steps = EPOCHS * len(sentences.alike(places, random.Random(SEED)))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, 10 * (step + 1) / steps) * max(0, 1 - step / steps))
    labels = torch.tensor(sentences.labels)
    network.train()
    for epoch in range(EPOCHS):
        loss_of_all = 0
        for batch in sentences.alike(places, draw):
            loss = functional.cross_entropy(network(*sentences.batch(batch)), labels[batch], label_smoothing=0.05)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            loss_of_all += loss.item() * len(batch)
        print(f"epoch {epoch + 1} of {EPOCHS}: loss {loss_of_all / len(places):.3f}", flush=True)
    return network.eval()


def validate(sentences, weights, told):
    """Writes what is said of each sentence by a network that did not learn from it: logarithms, a line a sentence."""
    folds = sentences.folds()
    rows = [None] * len(folds)
    for fold in range(FOLDS):
        network = learn(sentences, weights, [i for i, each in enumerate(folds) if each != fold])
        with torch.no_grad():
            for i in (i for i, each in enumerate(folds) if each == fold):
                rows[i] = network(*sentences.batch([i]))[0].tolist()
        right = [sentences.labels[i] == numpy.argmax(rows[i]) for i, each in enumerate(folds) if each == fold]
        print(f"fold {fold + 1} of {FOLDS}: {sum(right)} of {len(right)} right", flush=True)
    told.write_text("".join("\t".join(f"{value:.4f}" for value in row) + "\n" for row in rows))


def write(network, sentences, file):
    """Writes the network for ONNX Runtime, its large tables cut to a byte a number."""
    example = (sentences.states[0][None], sentences.parties[0][None])
    torch.onnx.export(
        Single(network), example, file, opset_version=13, input_names=["states", "parties"], output_names=["types"],
        dynamic_axes={"states": {1: "pieces"}, "parties": {1: "pieces"}})
    model = onnx.load(file)
    for stored in list(model.graph.initializer):
        array = numpy_helper.to_array(stored)
        if array.ndim == 2 and array.size > WIDTH * WIDTH // 2:
            cut(model.graph, stored, array)
    helper.set_model_props(model, {
        "types": " ".join(sentences.types),
        "learnt from": sentences.provenance,
        "learning": f"PyTorch, AdamW {RATE} and {NEW_RATE}, {EPOCHS} epochs, batches of {BATCH}, seed {SEED}",
        "begun from": "E5-small-v2 (MIT), its upper six layers"})
    onnx.checker.check_model(model)
    onnx.save(model, file)


def cut(graph, stored, array):
    """Replaces a table by whole numbers from -127 to 127 and, for each column, what one of them stands for."""
    unit = numpy.maximum(numpy.abs(array).max(axis=0, keepdims=True), 1e-9) / 127
    graph.initializer.remove(stored)
    name = stored.name
    graph.initializer.append(numpy_helper.from_array(numpy.rint(array / unit).astype("i1"), name + " whole"))
    graph.initializer.append(numpy_helper.from_array(unit.astype("f4"), name + " unit"))
    graph.node.insert(0, helper.make_node("Cast", [name + " whole"], [name + " float"], to=onnx.TensorProto.FLOAT))
    graph.node.insert(1, helper.make_node("Mul", [name + " float", name + " unit"], [name]))


def main(command, sentences, e5, *network):
    torch.use_deterministic_algorithms(True)
    torch.set_num_threads(THREADS)
    read, weights = Sentences(sentences), weights_of(e5)
    if command == "validate":
        validate(read, weights, Path(sentences + ".told"))
    else:
        write(learn(read, weights, range(len(read.labels))), read, network[0])


if __name__ == "__main__":
    main(*sys.argv[1:])
