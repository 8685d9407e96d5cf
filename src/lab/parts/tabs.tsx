// Tabs that keys can walk: left and right, first and last.
import { useId, useRef, useState } from "preact/hooks";

interface Tab {
  readonly name: string;
  readonly body: () => preact.ComponentChildren;
  /** What was typed there is still there when somebody comes back. */
  readonly stays?: boolean;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
}

export function Tabs({ label, tabs }: TabsProps) {
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const walk = (event: KeyboardEvent) => {
    const last = tabs.length - 1;
    const places: Readonly<Record<string, number>> = {
      ArrowLeft: chosen === 0 ? last : chosen - 1,
      ArrowRight: chosen === last ? 0 : chosen + 1,
      Home: 0,
      End: last,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    setChosen(place);
    list.current?.querySelectorAll("button")[place]?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={label} ref={list} onKeyDown={walk}>
        {tabs.map(({ name }, place) => (
          <button
            type="button"
            role="tab"
            key={name}
            id={`${id}-tab-${place}`}
            aria-controls={place === chosen ? `${id}-panel-${place}` : undefined}
            aria-selected={place === chosen}
            tabIndex={place === chosen ? 0 : -1}
            onClick={() => setChosen(place)}
          >
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({ name, body, stays = false }, place) =>
        place === chosen || stays ? (
          <div
            role="tabpanel"
            key={name}
            id={`${id}-panel-${place}`}
            aria-labelledby={`${id}-tab-${place}`}
            hidden={place !== chosen}
          >
            {body()}
          </div>
        ) : null,
      )}
    </>
  );
}
