import { t } from '../../../i18n/index.ts';
import { dayInYear } from '../../day-in-year.ts';
import { fitLines } from '../../fit-lines.ts';
import type { Mark, Scene, Series, Shape } from '../../scene.ts';
import { inner } from '../../text.ts';
import { widthOf } from '../../text-width.ts';
import { placeAtEnd, placeIn, stretchesOf } from './bar-text.ts';
import type { Data, Vote, Votes } from './data.ts';
import { cutsOf, factsOf, yesTexts } from './vote-bar.ts';
import { voteSentence } from './vote-sentence.ts';

/** Where the parts of a row are. Pixels. */
interface Layout {
  readonly width: number;
  /** The heading of a group stands left of its rows, rather than over them. */
  readonly headRoom: number;
  /** Who voted and on what stand left of the bar, rather than over it. */
  readonly isTable: boolean;
  readonly date: number;
  readonly who: number;
  readonly whoRoom: number;
  readonly question: number;
  readonly questionRoom: number;
  readonly bar: number;
  readonly barWidth: number;
  /** Counts and turnout stand right of the bar, rather than under it. */
  readonly words: number | undefined;
  readonly wordsRoom: number;
}

const LETTERS = 14;
/** Letters that are not bold are narrower. */
const REGULAR = 0.95;
/** The size by which a text of a row is measured. */
const sizeOf = (isLead: boolean): number => (isLead ? LETTERS : LETTERS * REGULAR);
const HEAD_LETTERS = 19;
/** Letters of the display face are narrow. */
const HEAD_NARROWER = 0.72;
const LINE = 18;
const BAR = 22;
const ROW_GAP = 3;
const COLUMN_GAP = 12;
/** The letters of "Sept. 30". */
const DATE_ROOM = 56;
const GROUP_GAP = 6;
/** Room for counts, turnout and what was needed, in a line. */
const WORDS_ROOM = 318;
/** From these widths on, groups have a column for their headings, rows are one line, and words stand beside bars. */
const HEAD_COLUMN_FROM = 1100;
const TABLE_FROM = 900;
const BESIDE_FROM = 500;

function layoutOf(width: number, votes: readonly Vote[]): Layout {
  const isTable = width >= TABLE_FROM;
  const headRoom = width >= HEAD_COLUMN_FROM ? 112 : 0;
  const widest = Math.max(0, ...votes.map(({ who }) => widthOf(who, LETTERS)));
  const who = headRoom + DATE_ROOM + 4;
  const whoRoom = Math.min(Math.ceil(widest), isTable ? 110 : width - who);
  if (!isTable) {
    const wordsRoom = Math.min(WORDS_ROOM, Math.round(width * 0.43));
    const isBeside = width >= BESIDE_FROM;
    const barWidth = isBeside ? width - wordsRoom - COLUMN_GAP : width;
    const words = isBeside ? barWidth + COLUMN_GAP : undefined;
    const base = { width, headRoom, isTable, date: 0, who, whoRoom, bar: 0, barWidth, words };
    return { ...base, question: 0, questionRoom: width, wordsRoom: isBeside ? wordsRoom : width };
  }
  const wordsRoom = Math.min(WORDS_ROOM, Math.round(width * 0.27));
  const barWidth = Math.round(width * 0.24);
  const words = width - wordsRoom;
  const bar = words - COLUMN_GAP - barWidth;
  const question = who + whoRoom + COLUMN_GAP;
  const questionRoom = bar - COLUMN_GAP - question;
  return { width, headRoom, isTable, date: headRoom, who, whoRoom, question, questionRoom, bar, barWidth, words, wordsRoom };
}

const text = (x: number, y: number, words: string, name: string, anchor?: 'end' | 'middle'): Shape => ({
  kind: 'text',
  x,
  y,
  text: words,
  class: name,
  ...(anchor && { anchor }),
});
const block = (x: number, y: number, lines: readonly string[], name: string, step = LINE): Shape[] =>
  lines.map((line, index) => text(x, y + index * step, line, name));

/** Where a share of the bar is, in whole pixels. */
const shareAt = (share: number, width: number): number => Math.round((Math.min(100, Math.max(0, share)) * width) / 100);

/** What is printed beside the bar, in one line or with what was needed in lines of its own. */
function wordsOf(vote: Vote, said: { readonly yes: boolean; readonly no: boolean }, room: number): string[] {
  const facts = [...factsOf(vote, said), ...(vote.poll ? [t('charts.votes.barPoll')] : [])].join(', ');
  const need = vote.shortNeed === '' || vote.yes === undefined ? '' : t('charts.votes.barNeeded', { need: inner(vote.shortNeed) });
  const parts = [facts, need].filter(Boolean);
  const whole = fitLines(parts.join('; '), room, sizeOf(false));
  return whole.length < 2 ? whole : parts.flatMap((part) => fitLines(part, room, sizeOf(false)));
}

/** Two lines nearer than this are drawn as one, as both would be a blot. */
const APART = 5;

/** Lines through a bar at the shares that were needed, each in a cut; dashed where accounts differ. */
function cutShapes(vote: Vote, cuts: readonly number[], { bar: x, barWidth: width }: Layout, y: number): Shape[] {
  const isDisputed = vote.needed.length > 1 || vote.base === 'unclear';
  const [first = 0, last = first] = [Math.min(...cuts), Math.max(...cuts)];
  const lines = last - first < APART && cuts.length > 0 ? [Math.round((first + last) / 2)] : cuts;
  return [
    ...lines.map((at): Shape => ({ kind: 'rect', class: 'v-gap', x: x + at - 3, y, width: Math.min(6, width - at + 3), height: BAR })),
    ...lines.map((at): Shape => ({
      kind: 'line',
      class: isDisputed ? 'v-cut d-other' : 'v-cut',
      x1: x + at,
      y1: y - 3,
      x2: x + at,
      y2: y + BAR + 3,
    })),
  ];
}

/** A bar, and what of its words is in it. */
interface DrawnBar {
  readonly shapes: readonly Shape[];
  readonly said: { readonly yes: boolean; readonly no: boolean };
  /** Where the part of yes ends. */
  readonly end: number;
}

function boxOf(x: number, y: number, width: number): Omit<Extract<Shape, { kind: 'rect' }>, 'class'> {
  return { kind: 'rect', x: x + 0.5, y: y + 0.5, width: width - 1, height: BAR - 1 };
}

/** A dashed box with words, where there is no number. */
function missingBar({ bar: x, barWidth }: Layout, y: number): DrawnBar {
  const long = t('charts.votes.shareMissing');
  const words = widthOf(long, LETTERS) + 16 <= barWidth ? long : t('charts.votes.shareMissingShort');
  return {
    shapes: [{ ...boxOf(x, y, barWidth), class: 'd-none v-empty' }, text(x + 8, y + 16, words, 'note')],
    said: { yes: false, no: false },
    end: barWidth / 2,
  };
}

const fillOf = ({ poll, isLead }: Vote, hasLead: boolean): string => (poll ? 'v-poll' : isLead || !hasLead ? 'm-strong' : 'm-middle');

function barOf(vote: Vote & { readonly yes: number }, layout: Layout, y: number, hasLead: boolean): DrawnBar {
  const { bar: x, barWidth: width } = layout;
  const { yes, no, abstain, counts } = vote;
  const end = shareAt(yes, width);
  // As wide as they are, lines stay within the picture.
  const cuts = cutsOf(vote).map((share) => Math.min(width - 1, Math.max(1, shareAt(share, width))));
  const noEnd = no === undefined || abstain === undefined ? width : shareAt(yes + no, width);
  const placed = placeIn(stretchesOf(width, end, cuts), yesTexts(vote));
  const noText = counts.no === undefined ? '' : (factsOf({ ...vote, counts: { no: counts.no } }, { yes: true, no: false })[0] ?? '');
  const after = Math.max(end, ...cuts);
  const noAt = layout.words === undefined && noText !== '' ? placeAtEnd({ from: after, to: noEnd }, noText, placed) : undefined;
  const onYes = vote.poll ? 'cnt' : 'v-on';
  return {
    shapes: [
      // From within the part of yes, which hides where they meet.
      ...(end < width
        ? [
            {
              ...boxOf(x + Math.max(0, end - 2), y, width - Math.max(0, end - 2)),
              class: no === undefined ? 'd-none' : 'v-no',
            } satisfies Shape,
          ]
        : []),
      ...(noEnd < width && noEnd > end
        ? [{ kind: 'line', class: 'v-part', x1: x + noEnd + 0.5, y1: y, x2: x + noEnd + 0.5, y2: y + BAR } satisfies Shape]
        : []),
      ...(end > 0 ? [{ kind: 'rect', class: fillOf(vote, hasLead), x, y, width: end, height: BAR } satisfies Shape] : []),
      ...cutShapes(vote, cuts, layout, y),
      ...(placed ? [text(x + placed.x, y + 16, placed.text, placed.isOnYes ? onYes : 'cnt')] : []),
      ...(noAt === undefined ? [] : [text(x + noAt, y + 16, noText, 'note', 'end')]),
    ],
    said: { yes: counts.yes !== undefined && placed?.text === yesTexts(vote)[0], no: noAt !== undefined },
    end,
  };
}

/** A row: its mark, the texts around it, and where the next begins. */
interface DrawnRow {
  readonly mark: Mark;
  readonly back: readonly Shape[];
  readonly bottom: number;
  /** Top of the bar. */
  readonly bar: number;
}

/** Date, who voted and the question over a bar. */
function overBar(vote: Vote, layout: Layout, top: number): { readonly shapes: Shape[]; readonly bottom: number } {
  const [date, name] = [dayInYear(vote.date), vote.isLead ? 'v-bold' : 'note'];
  if (layout.words === undefined) {
    const who = fitLines(`${date} ${vote.who}`, layout.width, LETTERS);
    const question = fitLines(vote.short, layout.width, sizeOf(false));
    const first = top + LINE - 4;
    return {
      shapes: [...block(0, first, who, 'v-bold'), ...block(0, first + who.length * LINE, question, 'note')],
      bottom: top + (who.length + question.length) * LINE,
    };
  }
  const lines = fitLines(
    t('charts.votes.whoOnWhat', { who: vote.who, question: vote.short }),
    layout.width - layout.who,
    sizeOf(vote.isLead),
  );
  return {
    shapes: [text(0, top + LINE - 4, date, 'softn'), ...block(layout.who, top + LINE - 4, lines, name)],
    bottom: top + lines.length * LINE,
  };
}

/** Date, who voted and the question left of a bar. */
function besideBar(vote: Vote, layout: Layout, top: number): { readonly shapes: Shape[]; readonly bottom: number } {
  const name = vote.isLead ? 'v-bold' : 'note';
  const who = fitLines(vote.who, layout.whoRoom + 1, LETTERS);
  const question = fitLines(vote.short, layout.questionRoom, sizeOf(vote.isLead));
  const y = top + 18;
  return {
    shapes: [
      text(layout.date, y, dayInYear(vote.date), 'softn'),
      ...block(layout.who, y, who, name),
      ...block(layout.question, y, question, name),
    ],
    bottom: top + Math.max(who.length, question.length) * LINE + 4,
  };
}

function rowOf(vote: Vote, layout: Layout, top: number, hasLead: boolean, href: string | undefined): DrawnRow {
  const { isTable, words: at } = layout;
  const label = isTable ? besideBar(vote, layout, top) : overBar(vote, layout, top);
  const y = isTable ? top + 2 : label.bottom + 1;
  const { yes } = vote;
  const drawn = yes === undefined ? missingBar(layout, y) : barOf({ ...vote, yes }, layout, y, hasLead);
  const words = wordsOf(vote, drawn.said, layout.wordsRoom);
  const wordsY = at === undefined ? y + BAR + LINE - 2 : y + 16;
  const wordsBottom = at === undefined ? y + BAR + 2 + words.length * LINE : y + words.length * LINE + 4;
  return {
    mark: {
      key: vote.key,
      label: voteSentence(vote),
      shapes: drawn.shapes,
      at: { x: layout.bar + drawn.end, y: y + BAR / 2 },
      ...(href !== undefined && { href }),
    },
    back: [...label.shapes, ...block(at ?? 0, wordsY, words, 'note')],
    bottom:
      Math.max(isTable ? label.bottom : 0, y + BAR, words.length > 0 ? wordsBottom : 0) + (isTable ? ROW_GAP : at === undefined ? 12 : 8),
    bar: y,
  };
}

interface DrawnGroup {
  readonly series: Series;
  readonly back: readonly Shape[];
  readonly bottom: number;
}

function groupOf({ id, title, heading, href, votes }: Votes, layout: Layout, top: number, hasLead: boolean): DrawnGroup {
  const isBeside = layout.headRoom > 0;
  const head = fitLines(heading, (isBeside ? layout.headRoom - 6 : layout.width * 0.7) / HEAD_NARROWER, HEAD_LETTERS);
  const back: Shape[] = [
    { kind: 'rect', class: 'd-full', x: 0, y: top, width: layout.width, height: 2 },
    ...block(0, top + 23, head, 'head', 22),
  ];
  const headBottom = top + 10 + head.length * 22;
  let y = isBeside ? top + 5 : headBottom;
  const items: Mark[] = [];
  for (const vote of votes) {
    const row = rowOf(vote, layout, y, hasLead, href);
    items.push(row.mark);
    back.push(...row.back);
    y = row.bottom;
  }
  return { series: { key: id, label: title, items, back }, back: [], bottom: Math.max(y, isBeside ? headBottom : 0) + GROUP_GAP };
}

const HALF = 50;
/** Room over the first group for the name of the line at half. */
const TOP = 18;

/** Where half of the bar is: a line between the rows of a table; elsewhere a tick under each bar, as a line would go through words. */
function halfOf(layout: Layout, groups: readonly DrawnGroup[], bottom: number): Shape[] {
  const at = layout.bar + shareAt(HALF, layout.barWidth) + 0.5;
  const name = text(at, TOP - 5, t('charts.votes.half'), 'ax', 'middle');
  if (layout.isTable) return [name, { kind: 'path', class: 'grid', d: `M${String(at)} ${String(TOP)}V${String(bottom)}` }];
  const bars = groups.flatMap(({ series }) => series.items.map((item) => item.at.y + BAR / 2));
  return [name, { kind: 'path', class: 'tick', d: bars.map((y) => `M${String(at)} ${String(y)}v4`).join('') }];
}

/** Votes by date in groups by round, each a row with its bar of those voting. */
export function votesScene({ rounds }: Data, width: number): Scene {
  const votes = rounds.flatMap((round) => round.votes);
  if (votes.length === 0) {
    return { width, height: 40, back: [text(0, 24, t('charts.nothing'), 'softn')], series: [], front: [] };
  }
  const layout = layoutOf(width, votes);
  const hasLead = votes.some(({ isLead }) => isLead);
  const groups: DrawnGroup[] = [];
  let y = TOP;
  for (const round of rounds) {
    const group = groupOf(round, layout, y, hasLead);
    groups.push(group);
    y = group.bottom;
  }
  const height = y - GROUP_GAP + 4;
  return { width, height, back: halfOf(layout, groups, height), series: groups.map(({ series }) => series), front: [] };
}
