// The canvas on which one office is drawn, as often as its time moves on.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { pictureName } from "../../words/office-screen.ts";
import { drawOffice, type Followed, lookOf, whoIsAt } from "./draw-office.ts";
import { planFloor } from "./floor-plan.ts";
import { type OfficeDay, type OfficePicture, openDay, pictureAt, type Stage } from "./office-picture.ts";
import type { Playback } from "./playback.ts";

interface OfficeCanvasProps {
  readonly stage: Stage;
  readonly label: string;
  readonly playback: Playback;
  readonly followed: Followed | undefined;
  readonly onFollow: (followed: Followed | undefined) => void;
}

const firstWidth = 320;

/** Pixels of the element, as it is laid out now. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(firstWidth);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const measure = () => setWidth(Math.max(200, Math.floor(current.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

export function OfficeCanvas({ stage, label, playback, followed, onFollow }: OfficeCanvasProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const shown = useRef<OfficePicture | undefined>(undefined);
  const width = useWidth(frame);
  const plan = useMemo(() => planFloor(stage.record, width), [stage, width]);
  const look = useMemo(() => lookOf(stage.record), [stage]);

  useEffect(() => {
    const { current } = canvas;
    const pen = current?.getContext("2d");
    if (!current || !pen) return undefined;
    const density = window.devicePixelRatio || 1;
    current.width = Math.round(plan.width * density);
    current.height = Math.round(plan.height * density);
    pen.setTransform(density, 0, 0, density, 0, 0);
    let today: OfficeDay | undefined;
    const draw = () => {
      const { day, fraction } = playback.moment;
      if (today === undefined || today.course.day !== day) today = openDay(stage, day);
      const picture = pictureAt(today, plan, fraction);
      shown.current = picture;
      drawOffice(pen, { record: stage.record, plan, look, followed }, picture);
    };
    draw();
    return playback.listen(draw);
  }, [stage, plan, look, playback, followed]);

  const choose = (event: MouseEvent) => {
    if (shown.current === undefined) return;
    onFollow(whoIsAt(plan, shown.current, { x: event.offsetX, y: event.offsetY }));
  };
  return (
    <div ref={frame} class="office-frame">
      <canvas
        ref={canvas}
        role="img"
        aria-label={pictureName(label)}
        style={{ width: `${plan.width}px`, height: `${plan.height}px` }}
        onClick={choose}
      />
    </div>
  );
}
