// The books: minutes, tasks, money and clients balance exactly, or the run is void.
import type { Agency } from "./agency.ts";
import { clientStatus } from "./state/clients.ts";
import { activity, activityCount } from "./state/staff.ts";

/** The first law that does not hold after a day, in a sentence; nothing when all balance. */
export function findImbalance(agency: Agency): string | undefined {
  return (
    minutesOfTheDay(agency) ??
    minutesOwed(agency) ??
    tasksAndTheirMinutes(agency) ??
    money(agency) ??
    clients(agency)
  );
}

function differ(what: string, one: number, other: number): string | undefined {
  return one === other ? undefined : `The books do not balance: ${what}: ${one} against ${other}.`;
}

/** Every paid minute of a worker, and all overtime, went to exactly one activity. */
function minutesOfTheDay({ office, budget }: Agency): string | undefined {
  const { staff } = office;
  for (let worker = 0; worker < staff.count; worker++) {
    let sum = 0;
    for (let what = 0; what < activityCount; what++) {
      const minutes = staff.today[worker * activityCount + what];
      if (!(minutes >= 0)) return `Worker ${worker} spent ${minutes} minutes on activity ${what}.`;
      sum += minutes;
    }
    const isVacant = staff.life.isVacant[worker] === 1;
    const paid = isVacant ? 0 : Math.max(budget.dayMinutes, staff.used[worker]);
    const isAbsent = staff.isAbsent[worker] === 1 && !isVacant;
    if (isAbsent && staff.today[worker * activityCount + activity.absence] !== budget.dayMinutes) {
      return `Worker ${worker} was absent for part of a day.`;
    }
    const wrong = differ(`minutes of worker ${worker} by activity, and paid or worked`, sum, paid);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function minutesOwed({ office }: Agency): string | undefined {
  const { staff, books } = office;
  let owed = 0;
  for (const minutes of staff.owed) owed += minutes;
  let inAll = 0;
  for (const minutes of staff.owedInAll) inAll += minutes;
  return (
    differ(
      "minutes owed, incurred less paid or written off",
      owed,
      books.owed.incurred - books.owed.paid - books.owed.writtenOff,
    ) ?? differ("minutes owed, by activity and in all", owed, inAll)
  );
}

function tasksAndTheirMinutes({ office }: Agency): string | undefined {
  const { staff, tasks, books } = office;
  let waiting = 0;
  let minutes = 0;
  for (let worker = 0; worker < staff.count; worker++) {
    let own = 0;
    tasks.forEachWaiting(worker, (task) => {
      waiting += 1;
      own += tasks.minutesLeft[task];
    });
    const wrong = differ(`backlog of worker ${worker}`, own, tasks.backlog[worker]);
    if (wrong !== undefined) return wrong;
    minutes += own;
  }
  const { created, done, struckOff, createdMinutes, workedMinutes, struckOffMinutes } = books.tasks;
  return (
    differ("tasks created, and done, struck off or waiting", created, done + struckOff + waiting) ??
    differ("minutes of tasks", createdMinutes, workedMinutes + struckOffMinutes + minutes)
  );
}

function money({ office, provisions }: Agency): string | undefined {
  const { budgeted, spent, lapsed } = office.books.money;
  const { pot, promised } = provisions.standing();
  if (pot < 0) return `The pot holds ${pot} dollars.`;
  if (promised < 0) return `Promises add up to ${promised} dollars.`;
  return (
    differ("dollars budgeted, and spent, lapsed or left", budgeted, spent + lapsed + pot) ??
    differ("dollars promised, and granted but not paid", promised, provisions.grantedUnpaid())
  );
}

function clients({ office }: Agency): string | undefined {
  const { arrived, enrolled, completed, droppedOut, ended, leftWaiting } = office.books.clients;
  let waiting = 0;
  let active = 0;
  for (let place = 0; place < office.presentCount; place++) {
    const status = office.clients.status[office.present[place]];
    if (status === clientStatus.waiting) waiting += 1;
    if (status === clientStatus.active) active += 1;
  }
  let carried = 0;
  for (const worker of office.staff.caseworkers) carried += office.staff.caseload[worker];
  return (
    differ(
      "clients arrived, and waiting, served or gone",
      arrived,
      waiting + active + completed + droppedOut + ended + leftWaiting,
    ) ??
    differ(
      "clients enrolled, and active, completed, dropped out or at the end of their time",
      enrolled,
      active + completed + droppedOut + ended,
    ) ??
    differ("clients on caseloads, and active", carried, active) ??
    differ("clients counted as active, and active", office.activeCount, active)
  );
}
