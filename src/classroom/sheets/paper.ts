import { typeset } from '../../markdown/typeset.ts';
import { paperHref } from '../../record/core/routes.ts';
import type { Paper } from '../../record/index.ts';
import { sheetContext, type SheetContext } from '../context.ts';
import { recordIn } from '../language.ts';
import { blocksOf } from '../markdown.ts';
import type { Sheet } from '../sheet.ts';
import { makeSheet } from './make-sheet.ts';
import { noticeIn } from './notice.ts';

/** A paper to send or file, as a sheet. */
export function paperSheet(context: SheetContext, { id, data, body }: Paper): Sheet {
  return makeSheet(context, {
    path: paperHref(id),
    title: typeset(data.title),
    over: context.record.unit?.title ?? '',
    pages: data.pages,
    blocks: blocksOf(context, body),
  });
}

/** A paper in each other language that it is given in. */
export function translatedPapers({ record }: SheetContext, paper: Paper): Sheet[] {
  return record.languages.flatMap((language) => {
    const found = record.translatedPapers.find(({ id }) => id === `${language.id}/${paper.id}`);
    if (!found) return [];
    const inside = sheetContext(recordIn(record, language.id));
    return [
      makeSheet(inside, {
        path: paperHref(paper.id, language.id),
        version: language.id,
        title: typeset(found.data.title),
        over: record.unit?.title ?? '',
        pages: found.data.pages ?? paper.data.pages,
        blocks: [...noticeIn(record, language.id, found.data.reviewed), ...blocksOf(inside, found.body)],
      }),
    ];
  });
}
