import { typeset } from '../../markdown/typeset.ts';
import type { DisputeRecord } from '../../record/index.ts';
import { paragraph } from '../blocks.ts';
import { languageOf } from '../messages.ts';
import type { Block } from '../sheet.ts';

/** What a translation says of itself until somebody who teaches in its language has checked it. */
export function noticeIn(record: DisputeRecord, language: string, reviewed: boolean): Block[] {
  const notice = languageOf(record, language)?.data.notice;
  if (reviewed || !notice) return [];
  return [paragraph([{ text: `${typeset(notice.own)} ` }, { text: typeset(notice.original), language: record.site.language }], true)];
}
