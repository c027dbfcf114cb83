/** What the page of a story computes: the table after each step, and who a quotation is of. */
import { issueHref, issueRoundHref, withAnchor } from '../record/core/routes.ts';
import { inTurn, type DisputeRecord, type Party, type Story, type StoryData } from '../record/index.ts';
import { speaksFor } from '../record/measure/balance.ts';
import { positionAnchors } from '../record/position-anchors.ts';

type StepData = StoryData['steps'][number];
type Change = StepData['table'][number];

/** What one side asks or offers on a line of the table. */
export interface StoryCell {
  readonly party: string;
  /** Missing where the side has said nothing yet. */
  readonly terms?: string;
  /** What it was before this step, where the step changes it. */
  readonly was?: string;
  /** Whether the step changes it. */
  readonly isNew: boolean;
  /** Its position in the ledger of the issue, within the site. */
  readonly href?: string;
}

/** A line of the table. */
export interface StoryLine {
  readonly id: string;
  readonly name: string;
  /** Its issue in this round, within the site. */
  readonly href: string;
  /** In the order of the sides. */
  readonly cells: readonly StoryCell[];
}

/** A step with the lines of the table that it changes; a line comes with the first step that has something on it. */
export interface StoryStep {
  readonly data: StepData;
  readonly lines: readonly StoryLine[];
}

/** The sides in the order of the columns of a story: which comes first alternates from story to story. */
export function sidesOf(record: Pick<DisputeRecord, 'stories' | 'round'>, story: Story): readonly string[] {
  return inTurn(record.round(story.data.round).data.sides, record.stories.indexOf(story));
}

/** The address of the position behind a change: of several of one day, the one taken in an event of the step. */
function positionHref(record: DisputeRecord, { round, lines }: StoryData, { events }: StepData, change: Change): string | undefined {
  const line = lines.find(({ id }) => id === change.line);
  if (!line) return undefined;
  const issue = record.issue(line.issue);
  const own = (issue.ledger.find((entry) => entry.round === round)?.positions ?? []).filter(
    ({ party, date }) => party === change.party && date === change.position,
  );
  const position = own.find(({ event }) => event !== undefined && events.includes(event)) ?? own[0];
  const anchor = position && positionAnchors(issue).get(position);
  return anchor === undefined ? issueRoundHref(issue.id, round) : withAnchor(issueHref(issue.id), anchor);
}

/** The cell of a side after a step, from the cell before it. */
function nextCell(record: DisputeRecord, story: StoryData, step: StepData, line: string, before: StoryCell): StoryCell {
  const change = step.table.findLast((one) => one.line === line && one.party === before.party);
  const { party, terms, href } = before;
  if (!change) return { party, isNew: false, ...(terms !== undefined && { terms }), ...(href !== undefined && { href }) };
  const to = positionHref(record, story, step, change);
  return { party, isNew: true, terms: change.terms, ...(terms !== undefined && { was: terms }), ...(to !== undefined && { href: to }) };
}

/** The steps of a story, each with the lines of the table that it changes. */
export function stepsOf(record: DisputeRecord, story: Story): StoryStep[] {
  const { data } = story;
  const sides = sidesOf(record, story);
  let table: readonly StoryLine[] = data.lines.map(({ id, name, issue }) => ({
    id,
    name,
    href: issueRoundHref(issue, data.round),
    cells: sides.map((party): StoryCell => ({ party, isNew: false })),
  }));
  return data.steps.map((step) => {
    table = table.map((line) => ({ ...line, cells: line.cells.map((cell) => nextCell(record, data, step, line.id, cell)) }));
    return { data: step, lines: table.filter(({ cells }) => cells.some(({ isNew }) => isNew)) };
  });
}

/** A part of the name of a speaker, with the party that it names. */
export interface SpeakerPart {
  readonly text: string;
  readonly party?: Party;
}

/** Who a quotation is of, in parts of one speaker each, so that the mark of a party can stand before its speaker. */
export function speakersOf({ parties }: Pick<DisputeRecord, 'parties'>, speaker: string): SpeakerPart[] {
  return speaker.split(/(?<=\sand )/).reduce<SpeakerPart[]>((parts, text) => {
    const party = parties.find((one) => speaksFor(text, one));
    const isNew = party !== undefined && !parts.some((part) => part.party === party);
    const last = parts.at(-1);
    if (last && !isNew) return [...parts.slice(0, -1), { ...last, text: last.text + text }];
    return [...parts, { text, ...(party && { party }) }];
  }, []);
}

/** Whether a step strikes words: only then the page explains what that means. */
export const strikesWords = (steps: readonly StoryStep[]): boolean =>
  steps.some(({ lines }) => lines.some(({ cells }) => cells.some(({ was }) => was !== undefined)));
