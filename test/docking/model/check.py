"""A check of this writing against the values of appendix C; run as `python3 -m model.check`."""

import sys

from . import balance, day, parameters, setup
from .chance import Chance, root_key
from .watch import Watch

ROOT_KEYS = {
    "street-level": (541847555, 4191826475),
    "davis-ybarra": (2768751558, 1886785434),
    "": (715789690, 2091287642),
}

DRAWS = {
    (1, 0, 0): (0.7598684783427311, 0.274609915489668, 0.7058795543032219),
    (3, 0, 1): (0.25332208138758017, 1.3730935509316122, -0.6640721050189049),
    (18, 2147483648, 512): (0.5313749202459154, 0.6322874423932145, 0.07872650934457105),
}

# day: trail, clients arrived, tasks made, minutes of tasks made, tasks done, dollars paid
DAYS = {
    0: ("0b9177cf169d89d7", 120, 2, 46.484375, 2, 0),
    1: ("f7381a0522ea35b9", 122, 107, 1696.296875, 70, 0),
    2: ("3462a4d37c02c58b", 123, 182, 3006.015625, 148, 0),
    5: ("d7e614152977ec2f", 125, 487, 9002.421875, 370, 0),
    10: ("11409efb24f08c4c", 127, 1024, 18969.578125, 814, 1780),
    65: ("162a7c9f0131d821", 146, 5097, 85417.53125, 4985, 25460),
    260: ("43c5d76835bfd663", 232, 18521, 303900.109375, 18207, 76030),
    390: ("e48180c8c7d8f086", 296, 28438, 469688.75, 28130, 112534),
    779: ("b21cffe31a56dbd1", 454, 58854, 962450.53125, 58000, 217575),
}


def main():
    wrong = 0

    def compare(name, value, wanted):
        nonlocal wrong
        agrees = value == wanted
        wrong += not agrees
        print("agrees " if agrees else "DIFFERS", name, value if agrees else "%s, not %s" % (value, wanted))

    for seed, words in ROOT_KEYS.items():
        compare("root key of %r" % seed, root_key(seed), words)
    chance = Chance("street-level", 1)
    for key, numbers in DRAWS.items():
        compare("draw %d %d %d" % key,
                (chance.uniform(*key), chance.exponential(*key), chance.normal(*key)), numbers)
    run = setup.prepare(parameters.with_changes({}), 1, Watch())
    for number in range(max(DAYS) + 1):
        day.run_day(run)
        run.day = number
        for trouble in balance.troubles(run):
            wrong += 1
            print("TROUBLE", trouble)
        run.day = number + 1
        if number in DAYS:
            compare("day %d" % number, (run.trail.text(), len(run.clients), run.tasks_made, run.tasks_minutes,
                                        run.tasks_done, run.dollars_paid), DAYS[number])
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
