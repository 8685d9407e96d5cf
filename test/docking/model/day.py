"""One working day after another (section 3)."""

from . import absence, burnout, clients, contacts, learning, meetings, provisions, relations, tasks, timebudget
from .state import ACTIVITIES


def run_day(run):
    """All steps of one day, in order."""
    provisions.morning(run)
    for worker in run.workers:
        burnout.leaving_and_coming(run, worker)
    for worker in run.workers:
        absence.absences(run, worker)
    for worker in run.workers:
        timebudget.open_day(run, worker)
    clients.arrivals_and_places(run)
    for client in list(run.present):
        if client.present:
            clients.dated_events(run, client)
    for worker in run.workers:
        burnout.mentoring(run, worker)
    for worker in run.workers:
        absence.training_and_supervision(run, worker)
    for unit in run.units:
        learning.community(run, unit)
    for worker in run.workers:
        learning.leadership_training(run, worker)
    for team in run.teams:
        learning.team_building(run, team)
    meetings.meetings_of_the_day(run)
    for team in run.teams:
        relations.alignment(run, team)
    for worker in run.workers:
        contacts.read_the_day(run, worker)
    for worker in run.caseworkers:
        contacts.round_of_contacts(run, worker)
    for worker in run.caseworkers:
        contacts.cover(run, worker)
    for worker in run.workers:
        tasks.rest(run, worker)
    provisions.payments(run)
    for client in run.present:
        clients.evening(run, client)
    run.present = [client for client in run.present if client.present]
    meetings.fading(run)
    learning.leadership_fades(run)
    for worker in run.workers:
        if not worker.absent and not worker.vacant:
            learning.practise(run, worker, 12 / 260)
    for worker in run.workers:
        burnout.evening(run, worker)
    for worker in run.workers:
        burnout.leaving_hazard_grows(run, worker)
    for worker in run.workers:
        timebudget.close_day(worker)
        for activity in range(ACTIVITIES):
            minutes = worker.minutes[activity]
            if minutes != 0:
                run.trail.add(activity, minutes * 64)
    run.watch.day_closed()
    run.day += 1
