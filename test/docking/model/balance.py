"""What must balance exactly at the end of a run: minutes, tasks, money and clients (section 3)."""

from math import inf

from .provisions import is_underway
from .state import ACTIVE, WAITING


def troubles(run):
    """Everything that does not balance this evening, as a list of sentences."""
    found = []
    for worker in run.workers:
        total = sum(worker.minutes)
        name = "worker %d on day %d" % (worker.index, run.day)
        if worker.vacant and total != 0:
            found.append("a vacant place has minutes: " + name)
        if not worker.vacant and total < run.full_day:
            found.append("minutes are missing: " + name)
        if not worker.vacant and worker.absent and total != run.full_day:
            found.append("work during absence: " + name)
        if run.cap != inf and run.on["contact"] and total > run.full_day + run.cap:
            found.append("more than all overtime: " + name)
        if min(worker.owed) < 0:
            found.append("less than nothing is owed: " + name)
        waiting = sum(task.left for queue in worker.queues for task in queue)
        if waiting != worker.backlog:
            found.append("tasks and backlog differ: " + name)
        if any(task.owner is not worker for queue in worker.queues for task in queue):
            found.append("a task in a queue that is not its owner's: " + name)
        if any(client.worker is not worker or client.status != ACTIVE for client in worker.clients):
            found.append("a client in a wrong caseload: " + name)
    promised = sum(need.cost for client in run.clients for need in client.needs if is_underway(need))
    promised += sum(request[2] for request in run.requests)
    if promised != run.promised:
        found.append("promises and requests differ on day %d" % run.day)
    if run.pot < 0:
        found.append("the pot is below 0 on day %d" % run.day)
    active = sum(1 for client in run.clients if client.status == ACTIVE)
    if active != run.active_count or active != sum(len(worker.clients) for worker in run.caseworkers):
        found.append("active clients and caseloads differ on day %d" % run.day)
    if len(run.waiting) != sum(1 for client in run.clients if client.status == WAITING):
        found.append("the waiting list is not who waits on day %d" % run.day)
    return found
