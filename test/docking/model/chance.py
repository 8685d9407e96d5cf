"""Draws that are pure functions of seed, replication, stream, entity and number (appendix A), and the trail of a run."""

from math import floor, trunc

from .arithmetic import ln, quantile

WORD = 4294967296
MASK = 0xFFFFFFFF
SMALL = 2.3283064365386963e-10


class Mash:
    """The text hash from which the seed generator gets its state."""

    def __init__(self):
        self.n = 4022871197.0

    def __call__(self, text):
        n = self.n
        units = text.encode("utf-16-le")
        for place in range(0, len(units), 2):
            n = n + (units[place] + 256 * units[place + 1])
            h = 0.02519603282416938 * n
            n = float(trunc(h) % WORD)
            h = h - n
            h = h * n
            n = float(trunc(h) % WORD)
            h = h - n
            n = n + h * 4294967296
        self.n = n
        return (trunc(n) % WORD) * SMALL


def root_key(seed):
    """The two words that stand for a seed, by the generator Alea."""
    mash = Mash()
    state = [mash(" "), mash(" "), mash(" ")]
    for lane in range(3):
        state[lane] = state[lane] - mash(seed)
        if state[lane] < 0:
            state[lane] += 1
    carry = 1
    words = []
    for _ in range(2):
        t = 2091639 * state[0] + carry * SMALL
        state[0] = state[1]
        state[1] = state[2]
        carry = trunc(t)
        state[2] = t - carry
        words.append(trunc(state[2] * 4294967296) % WORD)
    return words[0], words[1]


class Chance:
    """All draws of one replication."""

    def __init__(self, seed, replication):
        low, high = root_key(seed)
        self.replication = replication & MASK
        self.keys = []
        for _ in range(10):
            self.keys.append((low, high))
            low = (low + 0x9E3779B9) & MASK
            high = (high + 0xBB67AE85) & MASK

    def uniform(self, stream, entity, number):
        """A number between 0 and 1, never either."""
        c0 = number & MASK
        c1 = stream
        c2 = entity & MASK
        c3 = self.replication
        for k0, k1 in self.keys:
            p = 0xD2511F53 * c0
            q = 0xCD9E8D57 * c2
            c0 = (q >> 32) ^ c1 ^ k0
            c1 = q & MASK
            c2 = (p >> 32) ^ c3 ^ k1
            c3 = p & MASK
        return ((c0 >> 6) * 67108864 + (c1 >> 6) + 0.5) / 4503599627370496

    def exponential(self, stream, entity, number):
        """A number with mean 1."""
        return -ln(self.uniform(stream, entity, number))

    def normal(self, stream, entity, number):
        """A number with mean 0 and spread 1."""
        return quantile(self.uniform(stream, entity, number))

    def stratified(self, stream, entity, count):
        """So many numbers, one in each part of the unit range, in shuffled order (section 5)."""
        order = list(range(count))
        for last in range(count - 1, 0, -1):
            other = floor(self.uniform(stream, entity, count + last) * (last + 1))
            order[last], order[other] = order[other], order[last]
        return [(order[i] + self.uniform(stream, entity, i)) / count for i in range(count)]


class Trail:
    """A running hash of what happens (appendix C)."""

    def __init__(self):
        self.first = 0x811C9DC5
        self.second = 0x01000193

    def add(self, *numbers):
        for number in numbers:
            v = trunc(number) & MASK
            self.first = ((self.first ^ v) * 0x01000193) & MASK
            product = ((self.second ^ v) * 0x85EBCA6B) & MASK
            self.second = ((product << 13) | (product >> 19)) & MASK

    def text(self):
        return "%08x%08x" % (self.first, self.second)
