/** The classroom of a record: its lessons with their sheets, guides and papers, and where they stand. */
import { absolute } from '../address.ts';
import { withoutCitations } from '../record/core/parse-markdown.ts';
import type { DisputeRecord, Guide, Handout, Lesson, Paper, StandardsData, UnitData } from '../record/index.ts';
import { typeset } from '../markdown/typeset.ts';
import type { PartOf } from '../record/collections/lessons/schema.ts';
import { blocksOf, wordsOf } from './markdown.ts';
import { claimCards, eventCards, numberCards, numberFacts, sourcePacket, timelineStrip } from './parts/cards.ts';
import { powerCards, powersGrid } from './parts/powers.ts';
import { quizBlocks } from './parts/quiz.ts';
import { privateBlocks, roleBlocks } from './parts/roles.ts';
import { chartStages } from './parts/chart-reveal.ts';
import { cardsIn, handoutIn, recordIn, translationOf } from './language.ts';
import { plain, type Block, type Edition, type Sheet, type Version, type Words } from './sheet.ts';
import { fill, languageOf, sheetWords } from './messages.ts';

type Part = Handout['data']['parts'][number];

/** A lesson with what belongs to it. */
export interface TaughtLesson {
  readonly lesson: Lesson;
  readonly handouts: readonly Handout[];
  readonly guide: Guide | undefined;
}

/** All there is to teach with. */
export interface Classroom {
  readonly unit: UnitData;
  readonly standards: StandardsData;
  readonly lessons: readonly TaughtLesson[];
  readonly papers: readonly Paper[];
}

/** The classroom of a record, or `undefined` when it has no lessons: then nothing of it is built or linked. */
export function classroomOf(record: DisputeRecord): Classroom | undefined {
  const { unit, standards } = record;
  if (record.lessons.length === 0 || !unit || !standards) return undefined;
  const handout = new Map(record.handouts.map((one) => [one.id, one]));
  return {
    unit,
    standards,
    papers: record.papers,
    lessons: record.lessons.map((lesson) => ({
      lesson,
      handouts: lesson.data.handouts.map((id) => {
        const found = handout.get(id);
        if (!found) throw new Error(`The lesson ${lesson.id} names a handout "${id}" that the record does not have`);
        return found;
      }),
      guide: record.guides.find(({ id }) => id === lesson.id),
    })),
  };
}

// Addresses within the site.
export const teachHref = (lesson: string): string => `/teach/${lesson}/`;
export const screenHref = (lesson: string): string => `/teach/${lesson}/screen/`;
export const guideHref = (lesson: string): string => `/teach/${lesson}/guide/`;
export const paperHref = (paper: string, language?: string): string =>
  `/teach/papers/${paper}/${language === undefined ? '' : `${language}/`}`;
export const studentHref = (lesson: string): string => `/s/${lesson}/`;
export const sheetHref = (lesson: string, handout: string, edition: Edition): string =>
  `/s/${lesson}/${handout}/${edition === 'standard' ? '' : `${edition}/`}`;
export const sheetFile = (handout: string, edition: Edition): string => `${handout}${edition === 'standard' ? '' : `-${edition}`}`;
export const sheetDocx = (lesson: string, handout: string, edition: Edition): string => `/s/${lesson}/${sheetFile(handout, edition)}.docx`;
export const blueprintHref = '/teach/blueprint/';
export const standardsHref = '/teach/standards/';
export const rubricHref = '/s/rubric/';
export const rubricDocx = '/s/rubric.docx';
export const substituteHref = (lesson: string): string => `/teach/${lesson}/substitute/`;
export const substituteDocx = (lesson: string): string => `/teach/${lesson}/substitute.docx`;
export const unitPackHref = '/teach/unit.zip';
export const packHref = (lesson: string): string => `/teach/${lesson}.zip`;

/** A word of a lesson with its meaning. */
export interface Meaning {
  readonly word: string;
  readonly meaning: string;
  /** The word in the record's own language, where the record is a translation. */
  readonly original?: string;
}

/** The words of a lesson: terms of the glossary, or words that the lesson explains itself. */
export function vocabularyOf(record: DisputeRecord, lesson: Lesson): Meaning[] {
  const first = record.original?.lessons.find(({ id }) => id === lesson.id)?.data.vocabulary;
  return lesson.data.vocabulary.map((entry, at) => {
    const source = first?.[at];
    const original = source === undefined ? undefined : typeof source === 'string' ? record.original?.term(source).data.title : source.word;
    const shown = original === undefined ? {} : { original: typeset(original) };
    if (typeof entry !== 'string') return { word: typeset(entry.word), meaning: typeset(entry.meaning), ...shown };
    const { data } = record.term(entry);
    return { word: typeset(data.title), meaning: typeset(withoutCitations(data.definition)), ...shown };
  });
}

/** The word in the record's own language, beside that of a translation. */
const beside = (record: DisputeRecord, { original }: Meaning): Words =>
  original === undefined
    ? []
    : [{ text: ' · ' }, { text: original, italic: true, ...(record.original && { language: record.original.site.language }) }];

function reasonsTable(record: DisputeRecord, part: PartOf<'reasons'>, version: Version): Block[] {
  const most = Math.max(...part.columns.map(({ reasons }) => reasons.length));
  const cell = (reason: { readonly text: string; readonly supported: string } | undefined): Words =>
    reason ? wordsOf(record, version === 'supported' ? reason.supported : reason.text) : plain('');
  return [
    {
      kind: 'table',
      caption: sheetWords(record).reasons,
      columns: part.columns.map(({ title }) => typeset(title)),
      rows: Array.from({ length: most }, (_, index) => part.columns.map(({ reasons }) => cell(reasons[index]))),
    },
  ];
}

function blocksOfPart(record: DisputeRecord, lesson: Lesson, part: Part, version: Version): Block[] {
  switch (part.kind) {
    case 'words':
      return blocksOf(record, version === 'supported' ? (part.supported ?? part.text) : part.text);
    case 'event-cards':
      return eventCards(record, part, version);
    case 'timeline':
      return timelineStrip(record, part);
    case 'claim-cards':
      return claimCards(record, lesson, part, version);
    case 'number-cards':
      return numberCards(record, lesson, part, version);
    case 'number-facts':
      return numberFacts(record, lesson, part);
    case 'role-cards':
      return roleBlocks(record, part);
    case 'private-cards':
      return privateBlocks(record, part);
    case 'powers':
      return powersGrid(record, part);
    case 'power-cards':
      return powerCards(record, part);
    case 'chart-stages':
      return chartStages(record, part);
    case 'quiz':
      return quizBlocks(record, part.events);
    case 'source-packet':
      return sourcePacket(record, part);
    case 'vocabulary':
      return [
        {
          kind: 'table',
          caption: sheetWords(record).words,
          columns: [sheetWords(record).word, sheetWords(record).meaning],
          rows: vocabularyOf(record, lesson).map((one): Words[] => [[...plain(one.word), ...beside(record, one)], plain(one.meaning)]),
          rowHeads: true,
          keep: true,
        },
      ];
    case 'reasons':
      return reasonsTable(record, part, version);
    case 'table':
      return [
        {
          kind: 'table',
          caption: typeset(part.caption),
          columns: part.columns.map(typeset),
          rows: part.rows.map((row) => row.map((cell) => plain(typeset(cell)))),
          tall: part.rows.some((row) => row.includes('')),
          rowHeads: part.rows.every(([first]) => first !== ''),
        },
      ];
    case 'lines':
      return [
        {
          kind: 'lines',
          ask: typeset(part.ask),
          count: part.count,
          ...(version === 'supported' && part.starter !== undefined && { starter: typeset(part.starter) }),
        },
      ];
    case 'break':
      return [{ kind: 'break' }];
  }
}

/** The foot of every printed page: where it is from, which version. */
export function footOf(record: DisputeRecord, path: string): string {
  return `${record.site.title} · ${absolute(path).replace(/^https?:\/\//, '')} · ${fill(sheetWords(record).version, { version: record.unit?.version ?? '1' })} · CC BY 4.0`;
}

/** What a translation says of itself until somebody who teaches in its language has checked it. */
export function noticeIn(record: DisputeRecord, language: string, reviewed: boolean): Block[] {
  const notice = languageOf(record, language)?.data.notice;
  if (reviewed || !notice) return [];
  return [
    {
      kind: 'paragraph',
      note: true,
      words: [{ text: `${typeset(notice.own)} ` }, { text: typeset(notice.original), language: record.site.language }],
    },
  ];
}

/** A student sheet in one version: a reading version, or another language. */
export function sheetOf(record: DisputeRecord, taught: TaughtLesson, handout: Handout, edition: Edition): Sheet {
  const translation = translationOf(record, handout.id, edition);
  if (!translation) return sheetIn(record, taught.lesson, handout, edition === 'supported' ? 'supported' : 'standard', edition);
  const inside = recordIn(record, edition);
  const lesson = inside.lessons.find(({ id }) => id === taught.lesson.id) ?? taught.lesson;
  const sheet = sheetIn(inside, lesson, handoutIn(handout, translation), 'standard', edition);
  const reviewed = translation.data.reviewed && cardsIn(record, edition)?.data.reviewed !== false;
  return { ...sheet, blocks: [...noticeIn(record, edition, reviewed), ...sheet.blocks] };
}

function sheetIn(record: DisputeRecord, lesson: Lesson, handout: Handout, version: Version, edition: Edition): Sheet {
  const { data } = handout;
  const words = sheetWords(record);
  const path = sheetHref(lesson.id, handout.id, edition);
  return {
    path,
    version: edition,
    title: typeset(data.title),
    over: `${fill(words.lesson, { number: String(lesson.data.number) })} · ${data.code}`,
    foot: footOf(record, path),
    pages: version === 'supported' ? (data.pagesSupported ?? data.pages) : data.pages,
    nameLine: data.name,
    wide: data.wide,
    language: record.site.language,
    words,
    blocks: data.parts.flatMap((part) => blocksOfPart(record, lesson, part, version)),
  };
}
