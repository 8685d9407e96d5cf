// The lessons: which there are, one's own from a file, and each with its student's, class's and printed pages.
import { useMemo, useState } from "preact/hooks";
import { ScenarioError } from "../../scenario/complaint.ts";
import type { Lesson } from "../../scenario/lessons/lesson.ts";
import { lessonScenario } from "../../scenario/lessons/lesson-scenario.ts";
import { readLesson } from "../../scenario/lessons/read-lesson.ts";
import { lessonWords } from "../../words/lab-lessons.ts";
import { ClassView } from "../lessons/class-view.tsx";
import { LessonPlay } from "../lessons/lesson-play.tsx";
import { InstructorPage, Worksheet } from "../lessons/printed-pages.tsx";
import { FileButton } from "../parts/file-button.tsx";
import { Tabs } from "../parts/tabs.tsx";
import type { Lab } from "../state/lab.ts";

type OpenedLesson =
  | { readonly isOpen: true; readonly lesson: Lesson }
  | { readonly isOpen: false; readonly refusal: string };

/** A lesson that can be read and whose scenario can be run. */
function openLesson(text: string, name: string, scenarios: Readonly<Record<string, string>>): OpenedLesson {
  try {
    const lesson = readLesson(text, `${name}.yaml`, name);
    lessonScenario(lesson, scenarios);
    return { isOpen: true, lesson };
  } catch (error) {
    if (error instanceof ScenarioError) return { isOpen: false, refusal: error.message };
    throw error;
  }
}

interface OwnLesson {
  readonly text: string;
  readonly name: string;
}

export function TeachScreen(lab: Lab) {
  const { choice, data, change } = lab;
  const [own, setOwn] = useState<OwnLesson>();
  const chosen =
    own ??
    (choice.lesson === undefined ? undefined : { name: choice.lesson, text: data.lessons[choice.lesson] });
  const opened = useMemo(
    () => (chosen === undefined ? undefined : openLesson(chosen.text, chosen.name, data.scenarios)),
    [chosen?.text, chosen?.name, data],
  );
  const leave = () => {
    setOwn(undefined);
    change({ lesson: undefined });
  };
  if (opened === undefined) return <LessonList {...lab} onOwn={setOwn} />;
  return (
    <>
      <p class="back">
        <button type="button" onClick={leave}>
          {lessonWords.back}
        </button>
      </p>
      {opened.isOpen ? (
        <OneLesson lesson={opened.lesson} text={chosen?.text ?? ""} lab={lab} />
      ) : (
        <>
          <pre class="refusal">{opened.refusal}</pre>
          <FileButton label={lessonWords.ownAgain} onFile={(name, text) => setOwn({ name, text })} />
        </>
      )}
    </>
  );
}

interface OneLessonProps {
  readonly lesson: Lesson;
  /** The file that it was read from. */
  readonly text: string;
  readonly lab: Lab;
}

function OneLesson({ lesson, text, lab }: OneLessonProps) {
  return (
    <>
      <h1>{lesson.title}</h1>
      <Tabs
        key={lesson.name}
        label={lesson.title}
        tabs={[
          { name: lessonWords.student, body: () => <LessonPlay lesson={lesson} lab={lab} />, stays: true },
          { name: lessonWords.classView, body: () => <ClassView lesson={lesson} />, stays: true },
          { name: lessonWords.worksheet, body: () => <Worksheet lesson={lesson} /> },
          { name: lessonWords.instructor, body: () => <InstructorPage lesson={lesson} text={text} /> },
        ]}
      />
    </>
  );
}

/** From the plainest to the least; others follow by name. */
const order = [
  "the-dilemma",
  "the-team",
  "the-meeting",
  "money-is-not-enough",
  "rule-or-judgement",
  "the-newcomer",
];

function inOrder(names: readonly string[]): string[] {
  return [...order.filter((name) => names.includes(name)), ...names.filter((name) => !order.includes(name))];
}

function LessonList({ data, change, onOwn }: Lab & { readonly onOwn: (own: OwnLesson) => void }) {
  const lessons = inOrder(Object.keys(data.lessons)).map((name) => ({
    name,
    opened: openLesson(data.lessons[name], name, data.scenarios),
  }));
  return (
    <>
      <h1>{lessonWords.title}</h1>
      <p class="lead">{lessonWords.lead}</p>
      <ul class="cards">
        {lessons.map(({ name, opened }) => (
          <li key={name} class="card">
            <h2>{opened.isOpen ? opened.lesson.title : name}</h2>
            <p>{opened.isOpen ? opened.lesson.question : opened.refusal}</p>
            <button type="button" class="main" onClick={() => change({ lesson: name })}>
              {lessonWords.open}
            </button>
          </li>
        ))}
      </ul>
      <FileButton label={lessonWords.own} onFile={(name, text) => onOwn({ name, text })} />
    </>
  );
}
