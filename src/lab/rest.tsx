// All of the page but its first screen: the other screens, what a link says, how a study is made.
import { useMemo } from "preact/hooks";
import { OfficeRoute } from "./office/office-route.tsx";
import { AgencyScreen } from "./screens/agency-screen.tsx";
import { CompareScreen } from "./screens/compare-screen.tsx";
import { ExplainScreen } from "./screens/explain-screen.tsx";
import { ManyScreen } from "./screens/many-screen.tsx";
import { OneScreen } from "./screens/one-screen.tsx";
import { TakeScreen } from "./screens/take-screen.tsx";
import { TeachScreen } from "./screens/teach-screen.tsx";
import type { Lab } from "./state/lab.ts";
import { openChoice } from "./state/open-choice.ts";

export { studyInPage } from "./engine/run-study.ts";
export { choiceOf, linkOf } from "./state/linked.ts";

export function FurtherScreen({ lab }: { readonly lab: Lab }) {
  const { choice, data } = lab;
  const { scenario, ownText, set } = choice;
  const opened = useMemo(() => openChoice(choice, data.scenarios), [scenario, ownText, set]);
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
