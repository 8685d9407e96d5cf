// The key to the picture: what the colours, shapes and marks stand for.
import { useEffect, useRef } from "preact/hooks";
import { activityGroups } from "../../charts/activity-groups.ts";
import { needDomains } from "../../model/domains.ts";
import { keyWords, markWords, officeWords } from "../../words/office-screen.ts";
import { domainNoun } from "../../words/story-names.ts";
import { drawMark } from "./draw-office.ts";
import { circleShare, outlineOf } from "./draw-shapes.ts";
import type { ClientMark } from "./office-picture.ts";

const [size, radius] = [18, 7];

export function OfficeKey({ activities }: { readonly activities: readonly string[] }) {
  return (
    <details class="office-key">
      <summary>{officeWords.key}</summary>
      <p>{keyWords.desk}</p>
      <ul class="office-samples">
        {activityGroups(activities).map(({ label, colour }) => (
          <li key={label}>
            <span class="office-swatch" style={{ background: colour }} aria-hidden="true" /> {label}
          </li>
        ))}
      </ul>
      <p>{keyWords.client}</p>
      <ul class="office-samples">
        <li>
          <Shape need={0} /> {keyWords.noNeed}
        </li>
        {needDomains.map((domain, place) => (
          <li key={domain}>
            <Shape need={place + 1} /> {domainNoun(domain)}
          </li>
        ))}
      </ul>
      <p>{keyWords.marks}</p>
      <ul class="office-samples">
        {(Object.keys(markWords) as ClientMark[]).map((mark) => (
          <li key={mark}>
            <Mark mark={mark} /> {markWords[mark]}
          </li>
        ))}
      </ul>
      <p>{keyWords.papers}</p>
      <p>{keyWords.phone}</p>
      <p>{keyWords.line}</p>
      <p class="hint">{officeWords.order}</p>
    </details>
  );
}

function Shape({ need }: { readonly need: number }) {
  const middle = size / 2;
  const look = { fill: "#ffffff", stroke: "#222222", "stroke-width": 1.2 };
  return (
    <svg width={size} height={size} aria-hidden="true">
      {need === 0 ? (
        <circle cx={middle} cy={middle} r={circleShare * radius} {...look} />
      ) : (
        <polygon
          points={outlineOf(need)
            .map(([x, y]) => `${middle + x * radius},${middle + y * radius}`)
            .join(" ")}
          {...look}
        />
      )}
    </svg>
  );
}

function Mark({ mark }: { readonly mark: ClientMark }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { current } = canvas;
    const pen = current?.getContext("2d");
    if (!current || !pen) return;
    const density = window.devicePixelRatio || 1;
    current.width = size * density;
    current.height = size * density;
    pen.setTransform(density, 0, 0, density, 0, 0);
    drawMark(pen, mark, size / 2, size / 2);
  }, [mark]);
  return (
    <span aria-hidden="true">
      <canvas ref={canvas} style={{ width: `${size}px`, height: `${size}px` }} />
    </span>
  );
}
