// The page as a whole: the row of screens, the one that is shown, and the address that says what was chosen.
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { labWords, screenNames, screenWords } from "../words/lab.ts";
import type { Crew } from "./engine/crew.ts";
import type { LabData } from "./lab-data.ts";
import { type Rest, theRest } from "./loading/the-rest.ts";
import { useRuns } from "./parts/use-runs.ts";
import { StartScreen } from "./screens/start-screen.tsx";
import { type Choice, firstChoice } from "./state/choice.ts";
import type { Lab } from "./state/lab.ts";
import type { Linked } from "./state/linked.ts";

interface AppProps {
  readonly data: LabData;
  readonly crew: Crew;
  /** What the address says; the first screen when it says nothing. */
  readonly linked?: Linked;
  /** There when the page opens on another screen than the first. */
  readonly rest?: Rest | undefined;
}

export function App({ data, crew, linked = { choice: firstChoice }, rest: restAtFirst }: AppProps) {
  const [{ choice, refusal }, setLinked] = useState<Linked>(linked);
  const change = useCallback(
    (part: Partial<Choice>) => setLinked((before) => ({ choice: { ...before.choice, ...part } })),
    [],
  );
  const { rest, makeReady } = useRest(crew, restAtFirst, choice !== firstChoice);
  useAddress(choice, data, setLinked, rest);
  const main = useRef<HTMLElement>(null);
  const { screen } = choice;
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) main.current?.focus();
    first.current = false;
  }, [screen]);
  const comparison = useRuns(crew, studyOfTheRest);
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
        {screen === "start" || rest === undefined ? (
          <StartScreen {...lab} onPicture={makeReady} />
        ) : (
          <rest.FurtherScreen lab={lab} />
        )}
      </main>
      <footer>
        <p>
          {labWords.version(data.version)}. {labWords.nothingSent}
        </p>
      </footer>
    </>
  );
}

const studyOfTheRest: Rest["studyInPage"] = async (...asked) => (await theRest()).studyInPage(...asked);

interface RestAndWhen {
  readonly rest: Rest | undefined;
  readonly makeReady: () => void;
}

/** The rest of the page: at once where it is wanted, and otherwise when the first screen has been made. */
function useRest(crew: Crew, atFirst: Rest | undefined, isWanted: boolean): RestAndWhen {
  const [rest, setRest] = useState<{ readonly made: Rest } | undefined>(atFirst && { made: atFirst });
  const makeReady = useCallback(() => {
    theRest().then((made) => {
      setRest((before) => before ?? { made });
      crew.prepare();
    });
  }, [crew]);
  useEffect(() => {
    if (isWanted) makeReady();
  }, [isWanted, makeReady]);
  return { rest: rest?.made, makeReady };
}

/** The address follows the choice, and the choice follows an address that somebody types or goes back to. */
function useAddress(
  choice: Choice,
  data: LabData,
  setLinked: (linked: Linked) => void,
  rest: Rest | undefined,
): void {
  const written = useRef(location.hash);
  useEffect(() => {
    if (rest === undefined) return;
    const hash = rest.linkOf(choice);
    if (hash === written.current) return;
    written.current = hash;
    // From a file some browsers refuse to have the address changed; the link stands under "Take away" all the same.
    try {
      history.pushState(null, "", hash === "" ? location.pathname : hash);
    } catch {}
  }, [choice, rest]);
  useEffect(() => {
    const follow = async () => {
      const { choiceOf } = await theRest();
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
