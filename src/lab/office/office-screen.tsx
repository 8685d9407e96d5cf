// The screen on which an office is watched day by day, alone or beside another plan on the same clients.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Parameters } from "../../model/parameters.ts";
import { clientChoice, officeWords, storyOf, workerChoice } from "../../words/office-screen.ts";
import { clientName } from "../../words/story-names.ts";
import { DayInWords } from "./day-in-words.tsx";
import type { Followed } from "./draw-office.ts";
import { FollowStory } from "./follow-story.tsx";
import { OfficeCanvas } from "./office-canvas.tsx";
import { OfficeControls } from "./office-controls.tsx";
import { OfficeKey } from "./office-key.tsx";
import { type Stage, setStage } from "./office-picture.ts";
import type { OfficeSource } from "./office-source.ts";
import { Playback } from "./playback.ts";

/** A plan, by the label that people read, with every value under which it is run. */
export interface PlanToWatch {
  readonly label: string;
  readonly parameters: Parameters;
}

export interface OfficeScreenProps {
  readonly source: OfficeSource;
  readonly plan: PlanToWatch;
  /** Runs on the same clients and the same chance when its seed is the same. */
  readonly beside?: PlanToWatch | undefined;
  /** From 1. */
  readonly replication?: number;
}

/** Whom somebody follows: a client in both offices, a worker in one. */
interface Choice extends Followed {
  readonly office: number;
}

export function OfficeScreen({ source, plan, beside, replication = 1 }: OfficeScreenProps) {
  const { recorded, isOld, fault } = useRecorded(source, plan, beside, replication);
  if (fault !== "") return <p role="alert">{fault}</p>;
  if (recorded === undefined) return <p role="status">{officeWords.opening}</p>;
  return (
    <>
      <p role="status" class="office-status">
        {isOld ? officeWords.opening : ""}
      </p>
      <div class={isOld ? "old" : undefined} aria-busy={isOld}>
        <Offices source={source} {...recorded} replication={replication} />
      </div>
    </>
  );
}

interface Recorded {
  readonly plans: readonly PlanToWatch[];
  readonly stages: readonly Stage[];
}

/** The recorded programmes of the plans; while others are run the last ones stay, as old. */
function useRecorded(
  source: OfficeSource,
  plan: PlanToWatch,
  beside: PlanToWatch | undefined,
  replication: number,
): { readonly recorded: Recorded | undefined; readonly isOld: boolean; readonly fault: string } {
  const plans = useMemo(() => (beside === undefined ? [plan] : [plan, beside]), [plan, beside]);
  const [recorded, setRecorded] = useState<Recorded>();
  const known = useRef<Recorded | undefined>(undefined);
  const [fault, setFault] = useState("");
  useEffect(() => {
    const stopper = new AbortController();
    const { signal } = stopper;
    setFault("");
    const stageOf = async ({ parameters }: PlanToWatch): Promise<Stage> => {
      const place = known.current?.plans.findIndex((one) => one.parameters === parameters) ?? -1;
      const stage = known.current?.stages[place];
      return stage ?? setStage(await source.record(parameters, replication, signal));
    };
    Promise.all(plans.map(stageOf)).then(
      (stages) => {
        if (signal.aborted) return;
        known.current = { plans, stages };
        setRecorded(known.current);
      },
      (error: unknown) => {
        if (!signal.aborted) setFault(error instanceof Error ? error.message : String(error));
      },
    );
    return () => stopper.abort();
  }, [source, plans, replication]);
  return { recorded, isOld: recorded !== undefined && recorded.plans !== plans, fault };
}

interface OfficesProps {
  readonly source: OfficeSource;
  readonly plans: readonly PlanToWatch[];
  readonly stages: readonly Stage[];
  readonly replication: number;
}

function Offices({ source, plans, stages, replication }: OfficesProps) {
  const [{ record }] = stages;
  const { playback, day, isPlaying } = usePlayback(
    Math.min(...stages.map((stage) => stage.record.days)),
    Math.min(record.warmUpDays, record.days - 1),
  );
  const [choice, setChoice] = useState<Choice>();
  const isStill = wantsLessMotion();
  const followedIn = (office: number) =>
    choice !== undefined && (choice.kind === "client" || choice.office === office) ? choice : undefined;
  return (
    <div class="office">
      <OfficeControls record={record} playback={playback} day={day} isPlaying={isPlaying} />
      {isStill ? <p class="hint">{officeWords.stepwise}</p> : null}
      <FollowChoice
        plans={plans}
        stages={stages}
        day={day}
        isPlaying={isPlaying}
        choice={choice}
        onChoose={setChoice}
      />
      <div class={stages.length > 1 ? "office-pair" : ""}>
        {stages.map((stage, office) => (
          <section key={plans[office].label} aria-label={plans[office].label}>
            <h2>{plans[office].label}</h2>
            <OfficeCanvas
              stage={stage}
              label={plans[office].label}
              playback={playback}
              followed={followedIn(office)}
              onFollow={(followed) => setChoice(followed === undefined ? undefined : { ...followed, office })}
            />
          </section>
        ))}
      </div>
      <OfficeKey activities={record.activities} />
      {choice === undefined ? null : (
        <div class={stages.length > 1 ? "office-pair" : ""}>
          {stages.map((stage, office) => {
            const followed = followedIn(office);
            if (followed === undefined) return null;
            const { label, parameters } = plans[office];
            return (
              <FollowStory
                key={label}
                source={source}
                parameters={parameters}
                replication={replication}
                followed={followed}
                title={storyTitle(followed, stage, stages.length > 1 ? label : undefined)}
                day={day}
              />
            );
          })}
        </div>
      )}
      <section>
        <h2>{officeWords.inWords}</h2>
        <div class={stages.length > 1 ? "office-pair" : ""}>
          {stages.map((stage, office) => (
            <DayInWords
              key={plans[office].label}
              record={stage.record}
              day={day}
              label={stages.length > 1 ? plans[office].label : undefined}
              isPlaying={isPlaying}
            />
          ))}
        </div>
      </section>
    </div>
  );
}

function storyTitle({ kind, number }: Followed, { record }: Stage, label: string | undefined): string {
  const title = storyOf(kind, kind === "client" ? clientName(number) : workerChoice(record.staff, number));
  return label === undefined ? title : `${title}: ${label}`;
}

function wantsLessMotion(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** The picture's time; the screen itself is made anew only when the day changes, or whether time runs. */
function usePlayback(days: number, startDay: number) {
  const playback = useMemo(
    () =>
      new Playback(days, { day: startDay, fraction: 1 }, wantsLessMotion, {
        request: (callback) => requestAnimationFrame(callback),
        cancel: (frame) => cancelAnimationFrame(frame),
      }),
    [days, startDay],
  );
  const [shown, setShown] = useState({ day: startDay, isPlaying: false, speed: playback.speed });
  const last = useRef(shown);
  useEffect(() => {
    const look = () => {
      const now = { day: playback.moment.day, isPlaying: playback.isPlaying, speed: playback.speed };
      const { current } = last;
      if (now.day === current.day && now.isPlaying === current.isPlaying && now.speed === current.speed)
        return;
      last.current = now;
      setShown(now);
    };
    look();
    const stop = playback.listen(look);
    return () => {
      stop();
      playback.pause();
    };
  }, [playback]);
  return { playback, ...shown };
}

interface FollowChoiceProps extends Pick<OfficesProps, "plans" | "stages"> {
  readonly day: number;
  readonly isPlaying: boolean;
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice | undefined) => void;
}

/** A list that changes under the hand is of no use: while time runs it keeps the day on which it was last still. */
function FollowChoice({ plans, stages, day, isPlaying, choice, onChoose }: FollowChoiceProps) {
  const listDay = useRef(day);
  if (!isPlaying) listDay.current = day;
  const clients = clientsOn(stages, listDay.current, choice);
  const choose = (value: string) => {
    const [kind, office, number] = value.split(" ");
    if (kind === "client" || kind === "worker")
      onChoose({ kind, office: Number(office), number: Number(number) });
    else onChoose(undefined);
  };
  return (
    <p class="office-buttons">
      <label class="office-pick">
        {officeWords.follow}
        <select
          value={choice === undefined ? "" : `${choice.kind} ${choice.office} ${choice.number}`}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{officeWords.nobody}</option>
          {stages.map(({ record }, office) => (
            <optgroup
              key={plans[office].label}
              label={
                stages.length > 1 ? `${officeWords.workers}, ${plans[office].label}` : officeWords.workers
              }
            >
              {record.staff.map((_, worker) => (
                <option key={`worker ${office} ${worker.toString()}`} value={`worker ${office} ${worker}`}>
                  {workerChoice(record.staff, worker)}
                </option>
              ))}
            </optgroup>
          ))}
          <optgroup label={officeWords.clients}>
            {clients.map(({ client, office }) => (
              <option key={client} value={`client ${office} ${client}`}>
                {clientChoice(client)}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <span class="hint">{officeWords.pickHint}</span>
    </p>
  );
}

/** Who is there in either office, and whoever is followed. */
function clientsOn(stages: readonly Stage[], day: number, choice: Choice | undefined) {
  const office = choice?.kind === "client" ? choice.office : 0;
  const there = stages.flatMap(({ record: { clientDays } }) => [
    ...clientDays.client.subarray(clientDays.firstRow[day], clientDays.firstRow[day + 1]),
  ]);
  const followed = choice?.kind === "client" ? [choice.number] : [];
  const sorted = [...new Set([...there, ...followed])].sort((one, other) => one - other);
  return sorted.map((client) => ({ client, office }));
}
