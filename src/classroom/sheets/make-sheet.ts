import { absolute } from '../../address.ts';
import type { SheetContext } from '../context.ts';
import type { Sheet } from '../sheet.ts';

/** What differs from sheet to sheet; the rest follows from its context. */
export type SheetParts = Pick<Sheet, 'path' | 'title' | 'over' | 'pages' | 'blocks'> &
  Partial<Pick<Sheet, 'version' | 'nameLine' | 'wide'>>;

/** The foot of every printed page: where it is from, which version. */
export function footOf({ record, t }: SheetContext, path: string): string {
  const address = absolute(path).replace(/^https?:\/\//, '');
  return `${record.site.title} · ${address} · ${t('version', { version: record.unit?.version ?? '1' })} · CC BY 4.0`;
}

/** A sheet in the language of its context: upright and without a line for a name, unless its parts say otherwise. */
export function makeSheet(context: SheetContext, parts: SheetParts): Sheet {
  const { record, t } = context;
  return {
    version: undefined,
    nameLine: false,
    wide: false,
    ...parts,
    foot: footOf(context, parts.path),
    language: record.site.language,
    labels: { supported: t('supported'), name: t('name'), date: t('date') },
  };
}
