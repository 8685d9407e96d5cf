// The story of whom somebody follows, up to the day that is shown, the latest first.
import { useEffect, useState } from "preact/hooks";
import type { Parameters } from "../../model/parameters.ts";
import { officeWords } from "../../words/office-screen.ts";
import type { StoryPart } from "../../words/story.ts";
import type { Followed } from "./draw-office.ts";
import type { OfficeSource } from "./office-source.ts";

interface FollowStoryProps {
  readonly source: OfficeSource;
  readonly parameters: Parameters;
  readonly replication: number;
  readonly followed: Followed;
  readonly title: string;
  readonly day: number;
}

/** More would push the office out of sight. */
const mostParts = 6;

export function FollowStory({ source, parameters, replication, followed, title, day }: FollowStoryProps) {
  const [parts, setParts] = useState<readonly StoryPart[]>();
  const [fault, setFault] = useState("");
  const { kind, number } = followed;
  useEffect(() => {
    const stopper = new AbortController();
    const { signal } = stopper;
    setParts(undefined);
    setFault("");
    source.story(parameters, replication, { kind, number: number + 1 }, signal).then(
      (told) => {
        if (!signal.aborted) setParts(told);
      },
      (error: unknown) => {
        if (!signal.aborted) setFault(error instanceof Error ? error.message : String(error));
      },
    );
    return () => stopper.abort();
  }, [source, parameters, replication, kind, number]);
  const told = (parts ?? []).filter(({ lastDay }) => lastDay <= day).toReversed();
  const isWaiting = parts === undefined && fault === "";
  return (
    <section class="office-story">
      <h3>{title}</h3>
      {fault === "" ? null : <p role="alert">{fault}</p>}
      {isWaiting ? <p role="status">{officeWords.storyComes}</p> : null}
      {parts !== undefined && told.length === 0 ? <p class="hint">{officeWords.nothingYet}</p> : null}
      <dl>
        {told.slice(0, mostParts).map(({ title: when, text, firstDay }) => (
          <div key={firstDay}>
            <dt>{when}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
