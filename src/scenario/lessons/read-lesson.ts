// A lesson file's text in, a checked lesson out, or every complaint about it at once.
import { isMeasureName, type MeasureName, measureEntry, measureNames } from "../../model/measures.ts";
import type { ParameterName } from "../../model/parameters.ts";
import { createComplaintList } from "../complaint-list.ts";
import { quote } from "../excerpt.ts";
import { nearestName } from "../nearest-name.ts";
import { didYouMean } from "../parameter-value.ts";
import {
  type Fields,
  isValue,
  planNameForm,
  readFields,
  readNumber,
  readText,
  required,
  textOf,
} from "../read-fields.ts";
import { readSize } from "../read-size.ts";
import { createReading, pathTo, type Reading } from "../reading.ts";
import { parseTree, type TreeNode } from "../yaml-tree.ts";
import { answers, type Lesson, type LessonStep, predictions, type Side } from "./lesson.ts";
import {
  isLever,
  itemsOf,
  longestLessonText,
  readLevers,
  readLine,
  readList,
  readNamed,
  readSet,
} from "./lesson-fields.ts";

const names = [
  "format",
  "title",
  "question",
  "scenario",
  "set",
  "replications",
  "side",
  "than",
  "explore",
  "predict",
  "also",
  "shows",
  "reveal",
  "change",
  "discuss",
  "transfer",
  "chance",
  "hour",
] as const;

const longestLine = 300;
const mostReplications = 100;
const minutesOfTheHour = 60;

/**
 * @param name the file's own, without its ending.
 * @throws ScenarioError with the first ten complaints, each with its line.
 */
export function readLesson(text: string, fileName: string, name: string): Lesson {
  const body = text.replace(/^\ufeff/, "");
  const complaints = createComplaintList(fileName, body);
  const tree = parseTree(body, complaints);
  if (tree === undefined || !complaints.isEmpty()) throw complaints.toError();
  const reading = createReading(tree, complaints);
  if (tree.kind !== "map") {
    reading.complain("", "A lesson is a map that begins with `format: 1`.");
    throw complaints.toError();
  }
  const top = readFields(tree, "the lesson", names, reading) ?? new Map();
  const lesson = readParts(top, name, reading);
  if (lesson === undefined || !complaints.isEmpty()) throw complaints.toError();
  return lesson;
}

function readParts(top: Fields, name: string, reading: Reading): Lesson | undefined {
  readFormat(top, reading);
  const line = (field: string) => readLine(top, field, "", longestLine, reading);
  const prose = (field: string) => readLine(top, field, "", longestLessonText, reading);
  const [title, question, transfer, chance] = [
    line("title"),
    prose("question"),
    prose("transfer"),
    prose("chance"),
  ];
  const scenario = line("scenario");
  const set = readSet(top, "", reading);
  const replicationsNode = required(top, "replications", "", reading);
  const replications =
    replicationsNode &&
    readNumber(
      replicationsNode,
      "replications",
      `a whole number from 4 to ${mostReplications}`,
      (value) => Number.isInteger(value) && value >= 4 && value <= mostReplications,
      reading,
    );
  const [side, than] = [readSide(top, "side", reading), readSide(top, "than", reading)];
  const explore = readWithLevers(top, "explore", "text", reading);
  const change = readWithLevers(top, "change", "ask", reading);
  const predict = readPredict(top, reading);
  const also = readMeasureNames(top.get("also"), "also", reading);
  const shows = readShows(top, reading);
  const reveal = readTexts(top, "reveal", answers, reading);
  const discuss = readList(top, "discuss", reading);
  const hour = readHour(top, reading);
  if (title === undefined || question === undefined || transfer === undefined || chance === undefined)
    return undefined;
  if (scenario === undefined || replications === undefined || side === undefined || than === undefined)
    return undefined;
  if (explore === undefined || change === undefined || predict === undefined || shows === undefined)
    return undefined;
  if (reveal === undefined) return undefined;
  return {
    format: 1,
    name,
    title,
    question,
    scenario,
    set,
    replications,
    side,
    than,
    explore: { text: explore.words, levers: explore.levers },
    predict,
    also,
    shows,
    reveal,
    change: {
      ask: change.words,
      levers: change.levers,
      isForBoth: change.isForBoth,
      ...(change.key === undefined ? {} : { key: change.key }),
    },
    discuss,
    transfer,
    chance,
    hour,
  };
}

function readFormat(top: Fields, reading: Reading): void {
  const node = required(top, "format", "", reading);
  if (node === undefined || (isValue(node) && node.value === 1)) return;
  reading.complain("format", "format must be 1.", { found: textOf(node), wanted: "1" });
}

function readSide(top: Fields, name: "side" | "than", reading: Reading): Side | undefined {
  const node = required(top, name, "", reading);
  const fields = node && readFields(node, name, ["plan", "label", "set"], reading);
  if (fields === undefined) return undefined;
  const plan = readNamed(
    fields,
    "plan",
    name,
    "a plan of the scenario",
    (text) => planNameForm.test(text),
    reading,
  );
  const label = readLine(fields, "label", name, longestLine, reading);
  const set = readSet(fields, name, reading);
  return plan === undefined || label === undefined ? undefined : { plan, label, set };
}

/** A text with the levers that go with it. */
function readWithLevers(
  top: Fields,
  name: string,
  textName: string,
  reading: Reading,
):
  | {
      readonly words: string;
      readonly levers: readonly ParameterName[];
      readonly isForBoth: boolean;
      readonly key?: string | undefined;
    }
  | undefined {
  const node = required(top, name, "", reading);
  const fields =
    node &&
    readFields(node, name, [textName, "levers", ...(name === "change" ? ["of", "key"] : [])], reading);
  if (fields === undefined) return undefined;
  const words = readLine(fields, textName, name, longestLessonText, reading);
  const leversNode = required(fields, "levers", name, reading);
  const levers = leversNode && readLevers(leversNode, pathTo(name, "levers"), reading);
  const of = fields.has("of") ? readNamed(fields, "of", name, "side or both", isSideOrBoth, reading) : "side";
  if (words === undefined || levers === undefined || of === undefined) return undefined;
  const key = fields.has("key") ? readLine(fields, "key", name, longestLessonText, reading) : undefined;
  return { words, levers: levers.filter(isLever), isForBoth: of === "both", key };
}

const isSideOrBoth = (text: string) => text === "side" || text === "both";

function readPredict(top: Fields, reading: Reading): Lesson["predict"] | undefined {
  const node = required(top, "predict", "", reading);
  const fields = node && readFields(node, "predict", ["measure", "matters", "ask", "choices"], reading);
  if (fields === undefined) return undefined;
  const [measure] = readMeasureNames(
    required(fields, "measure", "predict", reading),
    "predict.measure",
    reading,
  );
  const ask = readLine(fields, "ask", "predict", longestLessonText, reading);
  const choices = readTexts(fields, "choices", predictions, reading, "predict");
  if (measure === undefined || ask === undefined || choices === undefined) return undefined;
  const mattersNode = fields.get("matters");
  const matters =
    mattersNode === undefined
      ? measureEntry(measure).matters
      : readSize(mattersNode, "predict.matters", measure, reading);
  return matters === undefined ? undefined : { measure, matters, ask, choices };
}

function readShows(top: Fields, reading: Reading): Lesson["shows"] | undefined {
  const node = required(top, "shows", "", reading);
  const fields = node && readFields(node, "shows", ["answer", "mayNot"], reading);
  if (fields === undefined) return undefined;
  const mayNot = fields.get("mayNot");
  if ((mayNot === undefined) === (fields.get("answer") === undefined)) {
    reading.complain(
      "shows",
      "shows has either an answer, which nine seeds in ten give, or says why it mayNot.",
    );
    return undefined;
  }
  if (mayNot !== undefined) {
    const said = readText(mayNot, "shows.mayNot", { maxLength: longestLessonText }, reading);
    return said === undefined ? undefined : { mayNot: said };
  }
  const isAnswer = (text: string) => answers.some((one) => one === text);
  const answer = readNamed(fields, "answer", "shows", answers.join(", "), isAnswer, reading);
  const found = answers.find((one) => one === answer);
  return found === undefined ? undefined : { answer: found };
}

function readTexts<Name extends string>(
  fields: Fields,
  name: string,
  wanted: readonly Name[],
  reading: Reading,
  parent = "",
): Readonly<Record<Name, string>> | undefined {
  const path = pathTo(parent, name);
  const node = required(fields, name, parent, reading);
  const texts = node && readFields(node, path, wanted, reading);
  if (texts === undefined) return undefined;
  const read = wanted.map((one) => [one, readLine(texts, one, path, longestLessonText, reading)] as const);
  if (read.some(([, text]) => text === undefined)) return undefined;
  return Object.fromEntries(read) as Record<Name, string>;
}

function readMeasureNames(node: TreeNode | undefined, path: string, reading: Reading): MeasureName[] {
  if (node === undefined) return [];
  const items = node.kind === "list" ? node.items : [node];
  return items.flatMap((item, place) => {
    const text = textOf(item) ?? "";
    if (isMeasureName(text)) return [text];
    const at = node.kind === "list" ? `${path}[${place}]` : path;
    const nearest = nearestName(text, measureNames);
    const advice = didYouMean(nearest) || ` There is ${measureNames[0]}, for one.`;
    reading.complain(at, `${at}: ${quote(text)} is not a measure.${advice}`, { found: text, nearest });
    return [];
  });
}

function readHour(top: Fields, reading: Reading): LessonStep[] {
  const items = itemsOf(required(top, "hour", "", reading), "hour", reading);
  const steps = items.flatMap((item, place): LessonStep[] => {
    const path = `hour[${place}]`;
    const fields = readFields(item, path, ["minutes", "do"], reading);
    if (fields === undefined) return [];
    const minutesNode = required(fields, "minutes", path, reading);
    const isMinutes = (value: number) => Number.isInteger(value) && value > 0 && value <= minutesOfTheHour;
    const minutes =
      minutesNode &&
      readNumber(minutesNode, pathTo(path, "minutes"), "a whole number from 1 to 60", isMinutes, reading);
    const words = readLine(fields, "do", path, longestLessonText, reading);
    return minutes === undefined || words === undefined ? [] : [{ minutes, do: words }];
  });
  const sum = steps.reduce((all, { minutes }) => all + minutes, 0);
  if (steps.length === items.length && sum !== minutesOfTheHour)
    reading.complain(
      "hour",
      `The steps of the hour add up to ${sum} minutes; an hour has ${minutesOfTheHour}.`,
    );
  return steps;
}
