// The page as a whole: the row of screens, the one that is shown, and the address that says what was chosen.
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { labWords, screenNames, screenWords } from "../words/lab.ts";
import type { Crew } from "./engine/crew.ts";
import type { LabData } from "./lab-data.ts";
import { OfficeRoute } from "./office/office-route.tsx";
import { useRuns } from "./parts/use-runs.ts";
import { AgencyScreen } from "./screens/agency-screen.tsx";
import { CompareScreen } from "./screens/compare-screen.tsx";
import { ExplainScreen } from "./screens/explain-screen.tsx";
import { ManyScreen } from "./screens/many-screen.tsx";
import { OneScreen } from "./screens/one-screen.tsx";
import { StartScreen } from "./screens/start-screen.tsx";
import { TakeScreen } from "./screens/take-screen.tsx";
import { TeachScreen } from "./screens/teach-screen.tsx";
import { type Choice, openChoice } from "./state/choice.ts";
import type { Lab } from "./state/lab.ts";
import { choiceOf, type Linked, linkOf } from "./state/linked.ts";

interface AppProps {
  readonly data: LabData;
  readonly crew: Crew;
}

export function App({ data, crew }: AppProps) {
  const [{ choice, refusal }, setLinked] = useState<Linked>(() => choiceOf(location.hash, data));
  const change = useCallback(
    (part: Partial<Choice>) => setLinked((before) => ({ choice: { ...before.choice, ...part } })),
    [],
  );
  useAddress(choice, data, setLinked);
  const main = useRef<HTMLElement>(null);
  const { screen } = choice;
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) main.current?.focus();
    first.current = false;
  }, [screen]);
  const comparison = useRuns(crew);
  const lab: Lab = { choice, change, data, crew, comparison };
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {labWords.skip}
      </button>
      <header>
        <p class="title">{labWords.title}</p>
        <nav aria-label={labWords.screens}>
          <ul>
            {screenNames.map((name) => (
              <li key={name}>
                <button
                  type="button"
                  aria-current={name === screen ? "page" : undefined}
                  onClick={() => change({ screen: name })}
                >
                  {screenWords[name].name}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {refusal === undefined ? null : (
        <p class="refusal" role="alert">
          {labWords.linkRefused(refusal)}
        </p>
      )}
      <main id="screen" tabIndex={-1} ref={main}>
        <Screen lab={lab} />
      </main>
      <footer>
        <p>
          {labWords.version(data.version)}. {labWords.nothingSent}
        </p>
      </footer>
    </>
  );
}

/** The address follows the choice, and the choice follows an address that somebody types or goes back to. */
function useAddress(choice: Choice, data: LabData, setLinked: (linked: Linked) => void): void {
  const written = useRef(location.hash);
  useEffect(() => {
    const hash = linkOf(choice);
    if (hash === written.current) return;
    written.current = hash;
    // From a file some browsers refuse to have the address changed; the link stands under "Take away" all the same.
    try {
      history.pushState(null, "", hash === "" ? location.pathname : hash);
    } catch {}
  }, [choice]);
  useEffect(() => {
    const follow = () => {
      if (location.hash === written.current) return;
      written.current = location.hash;
      setLinked(choiceOf(location.hash, data));
    };
    addEventListener("popstate", follow);
    addEventListener("hashchange", follow);
    return () => {
      removeEventListener("popstate", follow);
      removeEventListener("hashchange", follow);
    };
  }, [data, setLinked]);
}

function Screen({ lab }: { readonly lab: Lab }) {
  const { choice, data } = lab;
  const { scenario, ownText, set } = choice;
  const opened = useMemo(() => openChoice(choice, data.scenarios), [scenario, ownText, set]);
  if (choice.screen === "start") return <StartScreen {...lab} />;
  if (choice.screen === "teach") return <TeachScreen {...lab} />;
  if (choice.screen === "explain") return <ExplainScreen />;
  if (choice.screen === "agency") return <AgencyScreen {...lab} opened={opened} />;
  if (!opened.isOpen) return <pre class="refusal">{opened.refusal}</pre>;
  const open = { ...lab, scenario: opened.scenario, text: opened.text };
  switch (choice.screen) {
    case "office":
      return <OfficeRoute {...open} />;
    case "many":
      return <ManyScreen {...open} />;
    case "compare":
      return <CompareScreen {...open} />;
    case "take":
      return <TakeScreen {...open} />;
    default:
      return <OneScreen {...open} />;
  }
}
