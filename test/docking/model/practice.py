"""Practice with kinds of bureaucratic work: who does much of one kind becomes faster at it (7.2)."""

from .arithmetic import ln, power
from .state import KINDS


def usual_stocks(p):
    """The stock of practice of an experienced caseworker alone, by kind of task."""
    daily = {
        "intake": 1 / 260,
        "note": (1 - p["contact.noShowShare"]) / p["contact.intervalDays"],
        "request": p["practice.usualRequestsPerClientYear"] / 260,
        "referral": p["practice.usualReferralsPerClientYear"] / 260,
        "recertification": 1 / p["paperwork.everyDays.recertification"],
        "report": 1 / p["paperwork.everyDays.report"],
        "liaison": 1 / p["paperwork.everyDays.liaison"],
        "incident": p["incidents.perYear"] / 260 / 2,
    }
    return [((p["intake.clientsPerCaseworker"] * daily[name]) * p["practice.halfLifeDays"]) / ln(2) for name in KINDS]


def begin(run, worker, years):
    """What an occupant has practised on the day of coming."""
    if worker.occupant == 0:
        grown = 1 - power(0.5, (years * 260) / run.p["practice.halfLifeDays"])
        worker.stocks = [usual * grown for usual in run.usual_stocks]
    else:
        worker.stocks = [0.0] * len(KINDS)
    worker.stock_days = [run.day] * len(KINDS)


def stock_now(run, worker, kind):
    days = run.day - worker.stock_days[kind]
    stock = worker.stocks[kind]
    return stock * power(0.5, days / run.p["practice.halfLifeDays"]) if days > 0 else stock


def factor(run, worker, kind):
    """What part of the stated minutes a worker takes for a task of a kind."""
    p = run.p
    usual = run.usual_stocks[kind]
    saved = p["practice.savedPerDoubling"]
    if not run.on["practice"] or saved == 0 or usual == 0:
        return 1
    quick = power(stock_now(run, worker, kind) / usual, ln(1 - saved) / ln(2))
    return min(p["practice.ceilingShare"], max(p["practice.floorShare"], quick))


def grow(run, worker, kind, part):
    """A worker has finished a task."""
    worker.stocks[kind] = stock_now(run, worker, kind) + part
    worker.stock_days[kind] = run.day
