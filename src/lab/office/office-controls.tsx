// The few controls of the picture's time: play, step, jump, speed, day.
import { useState } from "preact/hooks";
import { dayNumber, dayOfRun, officeWords, speedWords, turnWords } from "../../words/office-screen.ts";
import { nextDayWith, stepDay, stepDayBack, type Turn, turns } from "./clock.ts";
import type { OfficeRecord } from "./office-record.ts";
import { type Playback, type Speed, secondsPerDay } from "./playback.ts";

interface OfficeControlsProps {
  readonly record: OfficeRecord;
  readonly playback: Playback;
  readonly day: number;
  readonly isPlaying: boolean;
}

export function OfficeControls({ record, playback, day, isPlaying }: OfficeControlsProps) {
  const { days, warmUpDays } = record;
  return (
    <div class="office-controls">
      <div class="office-buttons">
        <button type="button" class="main" onClick={() => (isPlaying ? playback.pause() : playback.play())}>
          {isPlaying ? officeWords.pause : officeWords.play}
        </button>
        <button
          type="button"
          disabled={day === 0}
          onClick={() => playback.show(stepDayBack(playback.moment))}
        >
          {officeWords.back}
        </button>
        <button
          type="button"
          disabled={day === days - 1 && !isPlaying}
          onClick={() => playback.show(stepDay(playback.moment, days))}
        >
          {officeWords.step}
        </button>
        <label class="office-pick">
          {officeWords.speed}
          <select
            value={playback.speed}
            onChange={(event) => playback.useSpeed(event.currentTarget.value as Speed)}
          >
            {(Object.keys(secondsPerDay) as Speed[]).map((speed) => (
              <option key={speed} value={speed}>
                {speedWords[speed]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label class="office-slider">
        {officeWords.day}
        <input
          type="range"
          min={1}
          max={days}
          value={day + 1}
          aria-valuetext={dayOfRun(day, days, warmUpDays)}
          onInput={(event) => playback.show({ day: Number(event.currentTarget.value) - 1, fraction: 1 })}
        />
        <span class="office-number">{dayNumber(day, days)}</span>
      </label>
      <Jump record={record} playback={playback} />
    </div>
  );
}

function Jump({ record, playback }: Pick<OfficeControlsProps, "record" | "playback">) {
  const [turn, setTurn] = useState<Turn>("crisis");
  const [isMissing, setMissing] = useState(false);
  const jump = () => {
    const day = nextDayWith(record, playback.moment.day, turn);
    setMissing(day === undefined);
    if (day !== undefined) playback.show({ day, fraction: 1 });
  };
  return (
    <div class="office-buttons">
      <button type="button" onClick={jump}>
        {officeWords.jump}
      </button>
      <select
        aria-label={officeWords.jumpTo}
        value={turn}
        onChange={(event) => {
          setTurn(event.currentTarget.value as Turn);
          setMissing(false);
        }}
      >
        {(Object.keys(turns) as Turn[]).map((name) => (
          <option key={name} value={name}>
            {turnWords[name]}
          </option>
        ))}
      </select>
      <span role="status">{isMissing ? officeWords.noneFound : ""}</span>
    </div>
  );
}
