// The text twin of the picture: the day in sentences, and every desk as a row of a table.
import { useState } from "preact/hooks";
import { activityGroups } from "../../charts/activity-groups.ts";
import { count, decimal } from "../../words/numbers.ts";
import { dayOfOffice, whoIsThere } from "../../words/office-day.ts";
import { dayOfRun, deskName, deskTable, officeWords } from "../../words/office-screen.ts";
import { factsOf } from "./day-facts.ts";
import { deskStates, type OfficeRecord } from "./office-record.ts";

interface DayInWordsProps {
  readonly record: OfficeRecord;
  readonly day: number;
  /** The plan's label, where two offices are told beside each other. */
  readonly label?: string | undefined;
  /** A voice that reads every passing day aloud would never end. */
  readonly isPlaying: boolean;
}

export function DayInWords({ record, day, label, isPlaying }: DayInWordsProps) {
  const facts = factsOf(record, day);
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="office-words">
      <div aria-live={isPlaying ? "off" : "polite"}>
        {label === undefined ? null : <h3>{label}</h3>}
        <p class="office-day">
          <strong>{dayOfRun(day, record.days, record.warmUpDays)}.</strong> {whoIsThere(facts)}
        </p>
        <ul>
          {dayOfOffice(facts).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{officeWords.desksInWords}</summary>
        {isOpen ? <DeskTable record={record} day={day} /> : null}
      </details>
    </div>
  );
}

function DeskTable({ record, day }: Pick<DayInWordsProps, "record" | "day">) {
  const { staff, activities, workerDays } = record;
  const groups = activityGroups(activities);
  const minutesOf = (worker: number, names: readonly string[]) =>
    names.reduce(
      (sum, name) =>
        sum +
        workerDays.minutes[(day * staff.length + worker) * activities.length + activities.indexOf(name)],
      0,
    );
  const there = [...staff.keys()].filter(
    (worker) => deskStates[workerDays.state[day * staff.length + worker]] !== "closed",
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table has to be scrolled by keyboard
    <section class="scroll" tabIndex={0} aria-label={officeWords.desksInWords}>
      <table>
        <caption>{deskTable.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{deskTable.desk}</th>
            {groups.map(({ label }) => (
              <th scope="col" key={label}>
                {label}
              </th>
            ))}
            <th scope="col">{deskTable.papers}</th>
            <th scope="col">{deskTable.clients}</th>
            <th scope="col">{deskTable.strain}</th>
          </tr>
        </thead>
        <tbody>
          {there.map((worker) => {
            const place = day * staff.length + worker;
            const state = deskStates[workerDays.state[place]];
            return (
              <tr key={worker}>
                <th scope="row">
                  {deskName(staff, worker)}
                  {state === "there" ? "" : `, ${state}`}
                </th>
                {groups.map(({ label, activities: names }) => (
                  <td key={label}>{count(minutesOf(worker, names))}</td>
                ))}
                <td>{count(workerDays.papers[place])}</td>
                <td>{count(workerDays.caseload[place])}</td>
                <td>{decimal(workerDays.strain[place])}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
