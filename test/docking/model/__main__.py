"""The command: run a scenario and print the measures, the trail and the weeks of each replication as JSON."""

import argparse
import json

from . import balance, day, measures, parameters, setup
from .watch import Watch


def replicate(stages, number, days=None):
    """One replication from beginning to end."""
    run = setup.prepare(stages, number, Watch())
    for _ in range(run.days if days is None else days):
        day.run_day(run)
    found = balance.troubles(run)
    if found:
        raise RuntimeError("the run is void: " + "; ".join(found))
    run.watch.finish()
    return run


def main():
    parser = argparse.ArgumentParser(prog="model")
    parser.add_argument("scenario")
    parser.add_argument("--replications", type=int)
    arguments = parser.parse_args()
    stages, count = parameters.read_scenario(arguments.scenario)
    if arguments.replications is not None:
        count = arguments.replications
    results = []
    for number in range(1, count + 1):
        run = replicate(stages, number)
        results.append({"measures": measures.all_measures(run), "trail": run.trail.text(),
                        "weeks": run.watch.weeks})
    print(json.dumps({"replications": results}, indent=1))


if __name__ == "__main__":
    main()
