/** What each part of a student sheet is made of. */
import { typeset } from '../../markdown/typeset.ts';
import type { PartOf } from '../../record/collections/handouts/schema.ts';
import type { Handout, Lesson } from '../../record/index.ts';
import { plain, prose } from '../blocks.ts';
import type { SheetContext } from '../context.ts';
import { blocksOf, wordsOf } from '../markdown.ts';
import type { Block, RichText, Version } from '../sheet.ts';
import { vocabularyOf, type Meaning } from '../vocabulary.ts';
import { claimCards, eventCards, numberCards, numberFacts, sourcePacket, timelineStrip } from './cards.ts';
import { chartStages } from './chart-reveal.ts';
import { powerCards, powersGrid } from './powers.ts';
import { quizBlocks } from './quiz.ts';
import { privateBlocks, roleBlocks } from './roles.ts';

type Part = Handout['data']['parts'][number];

/** After a translated word, the same word in the record's own language. */
const originalOf = ({ record }: SheetContext, { original }: Meaning): RichText =>
  original === undefined
    ? []
    : [{ text: ' · ' }, { text: original, italic: true, ...(record.original && { language: record.original.site.language }) }];

function vocabularyTable(context: SheetContext, lesson: Lesson): Block {
  const { record, t } = context;
  return {
    kind: 'table',
    caption: t('words'),
    columns: [t('word'), t('meaning')],
    rows: vocabularyOf(record, lesson).map((one): RichText[] => [[...plain(one.word), ...originalOf(context, one)], plain(one.meaning)]),
    rowHeads: true,
    keep: true,
  };
}

function reasonsTable(context: SheetContext, { columns }: PartOf<'reasons'>, version: Version): Block {
  const most = Math.max(...columns.map(({ reasons }) => reasons.length));
  const cell = (reason: { readonly text: string; readonly supported: string } | undefined): RichText =>
    reason ? wordsOf(context, version === 'supported' ? reason.supported : reason.text) : plain('');
  return {
    kind: 'table',
    caption: context.t('reasons'),
    columns: columns.map(({ title }) => typeset(title)),
    rows: Array.from({ length: most }, (_, index) => columns.map(({ reasons }) => cell(reasons[index]))),
  };
}

const writtenTable = ({ caption, columns, rows }: PartOf<'table'>): Block => ({
  kind: 'table',
  caption: typeset(caption),
  columns: columns.map(typeset),
  rows: rows.map((row) => row.map(prose)),
  tall: rows.some((row) => row.includes('')),
  rowHeads: rows.every(([first]) => first !== ''),
});

const linesToWrite = ({ ask, count, starter }: PartOf<'lines'>, version: Version): Block => ({
  kind: 'lines',
  ask: typeset(ask),
  count,
  ...(version === 'supported' && starter !== undefined && { starter: typeset(starter) }),
});

/** The blocks of one part of a sheet. */
export function blocksOfPart(context: SheetContext, lesson: Lesson, part: Part, version: Version): Block[] {
  switch (part.kind) {
    case 'words':
      return blocksOf(context, version === 'supported' ? (part.supported ?? part.text) : part.text);
    case 'event-cards':
      return eventCards(context, part, version);
    case 'timeline':
      return timelineStrip(context, part);
    case 'claim-cards':
      return claimCards(context, lesson, part, version);
    case 'number-cards':
      return numberCards(context, lesson, part, version);
    case 'number-facts':
      return numberFacts(context, lesson, part);
    case 'role-cards':
      return roleBlocks(context, part);
    case 'private-cards':
      return privateBlocks(context, part);
    case 'powers':
      return powersGrid(context, part);
    case 'power-cards':
      return powerCards(context, part);
    case 'chart-stages':
      return chartStages(context, part);
    case 'quiz':
      return quizBlocks(context, part.events);
    case 'source-packet':
      return sourcePacket(context, part);
    case 'vocabulary':
      return [vocabularyTable(context, lesson)];
    case 'reasons':
      return [reasonsTable(context, part, version)];
    case 'table':
      return [writtenTable(part)];
    case 'lines':
      return [linesToWrite(part, version)];
    case 'break':
      return [{ kind: 'break' }];
  }
}
