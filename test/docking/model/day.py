"""One working day after another (section 3)."""

from . import (absence, burnout, changes, clients, contacts, handoffs, learning, meetings, provisions, relations, slack,
               supervisors, tasks, timebudget)
from .state import ACTIVITIES


def run_day(run):
    """All steps of one day, in order."""
    changes.morning(run)
    provisions.morning(run)
    staff_of_the_day(run)
    clients.arrivals_and_places(run)
    for client in list(run.present):
        if client.present:
            clients.dated_events(run, client)
    training_of_the_day(run)
    for unit in run.units:
        meetings.staff_meetings(run, unit)
    meetings.meetings_of_the_day(run)
    talk_of_the_day(run)
    for worker in run.workers:
        contacts.read_the_day(run, worker)
    for worker in run.caseworkers:
        contacts.round_of_contacts(run, worker)
    for worker in run.caseworkers:
        contacts.cover(run, worker)
    for worker in run.workers:
        tasks.rest(run, worker)
        supervisors.cover(run, worker)
    for worker in run.staff:
        slack.slack(run, worker)
    provisions.payments(run)
    provisions.late_money(run)
    for client in run.present:
        clients.evening(run, client)
    run.present = [client for client in run.present if client.present]
    evening_of_the_staff(run)
    for worker in run.workers:
        timebudget.close_day(worker)
        for activity in range(ACTIVITIES):
            minutes = worker.minutes[activity]
            if minutes != 0:
                run.trail.add(activity, minutes * 64)
    run.watch.day_closed()
    run.day += 1


def staff_of_the_day(run):
    """Steps 2 and 3."""
    for worker in run.workers:
        burnout.leaving_and_coming(run, worker)
    changes.hand_on_again(run)
    for worker in run.workers:
        absence.absences(run, worker)
    for worker in run.workers:
        timebudget.open_day(run, worker)


def training_of_the_day(run):
    """Step 6."""
    for worker in run.workers:
        burnout.mentoring(run, worker)
    for worker in run.workers:
        absence.training_and_supervision(run, worker)
    for worker in run.workers:
        supervisors.hiring(run, worker)
    for unit in run.units:
        learning.community(run, unit)
    for worker in run.workers:
        learning.leadership_training(run, worker)
    for group in run.teams or run.units:
        learning.team_building(run, group, group.members)


def talk_of_the_day(run):
    """Step 8."""
    for team in run.teams:
        handoffs.upkeep(run, team)
    for team in run.teams:
        relations.alignment(run, team)
    if not run.teams:
        for unit in run.units:
            relations.healing(run, unit)


def evening_of_the_staff(run):
    """Step 16."""
    if run.day % 5 == 0:
        for circle in run.circles:
            contacts.look_at_shared_knowledge(run, circle)
    learning.leadership_fades(run)
    for worker in run.workers:
        if not worker.absent and not worker.vacant:
            learning.practise(run, worker, 12 / 260)
    learning.values_fade(run)
    for worker in run.workers:
        burnout.evening(run, worker)
    for worker in run.workers:
        burnout.leaving_hazard_grows(run, worker)
