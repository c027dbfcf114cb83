import { describe, expect, it } from 'vitest';
import { CODES, checkFiles } from '../../../src/dispute.ts';
import { BASE } from '../../sites/base.ts';

const check = (changes: Readonly<Record<string, string>>): ReturnType<typeof checkFiles> =>
  checkFiles(
    'record',
    Object.entries({ ...BASE, ...changes }).map(([name, text]) => ({ name, path: `record/${name}`, text })),
  );
const codes = (changes: Readonly<Record<string, string>>): string[] =>
  check(changes)
    .diagnostics.map(({ path, code }) => `${path} ${code}`)
    .sort();
const changed = (name: string, from: string, to: string): Record<string, string> => ({ [name]: (BASE[name] ?? '').replace(from, to) });

describe('checkFiles', () => {
  it('links a valid record', () => {
    const { diagnostics, record } = check({});
    expect(diagnostics).toEqual([]);
    expect(record?.issue('hands').ledger[0]?.outcome?.value).toBe(5);
    expect(record?.citing('letter').map(({ label, id, href }) => `${label()} ${id} ${href}`)).toEqual([
      'Round spring /rounds/spring/',
      'Issue hands /issues/hands/',
      'Event 2014-05-01-vote /timeline/2014-05-01-vote/',
      'Table sailings /data/sailings/',
    ]);
    expect(record?.table('sailings').rows[0]).toEqual({
      month: '2014-06',
      ran: 4,
      share: 0.5,
      kind: 'small',
      checked: '2014-07-01',
      final: true,
      source: 'gazette;letter',
    });
  });

  it('reports the diagnostics of every file at once', () => {
    expect(
      codes({
        ...changed('site.yaml', 'place:', 'plaec:'),
        ...changed('terms/berth.mdx', '[@gazette]', '[@gazete]'),
        ...changed('parties/line.mdx', 'role: other', 'role: ferry'),
      }),
    ).toEqual([
      'record/parties/line.mdx wrong-value',
      'record/site.yaml missing-field',
      'record/site.yaml unknown-key',
      'record/terms/berth.mdx unknown-citation',
    ]);
  });

  it('gives no record without a valid site.yaml, and otherwise a record of what is valid', () => {
    expect(check(changed('site.yaml', 'place:', 'plaec:')).record).toBeUndefined();
    expect(check(changed('parties/line.mdx', 'role: other', 'role: ferry')).record?.parties.map(({ id }) => id)).toEqual(['crews']);
  });

  it('reports one mistake once: what cannot be read still exists', () => {
    expect(codes(changed('parties/line.mdx', 'name: Sorrel', 'name: "Sorrel'))).toEqual(['record/parties/line.mdx unreadable']);
    expect(codes(changed('rounds/spring.mdx', 'season: Spring 2014', 'season: Spring: 2014'))).toEqual([
      'record/rounds/spring.mdx unreadable',
    ]);
    expect(codes(changed('issues/hands/ledger.yaml', 'rounds:', 'rounds: ['))).toEqual(
      expect.arrayContaining(['record/issues/hands/ledger.yaml unreadable']),
    );
    expect(new Set(codes(changed('site.yaml', 'title: The', 'title: "The')))).toEqual(new Set(['record/site.yaml unreadable']));
    expect(new Set(codes(changed('sources/all.yaml', 'title: The', 'title: "The')))).toEqual(
      new Set(['record/sources/all.yaml unreadable']),
    );
  });

  it('reads bare numbers as the text they were meant to be in dates only', () => {
    expect(codes(changed('site.yaml', 'revised: "2015-01-10"', 'revised: 2015'))).toEqual([]);
    expect(codes(changed('site.yaml', 'revised: "2015-01-10"', 'revised: 2015-01-10'))).toEqual([]);
  });
});

it('no two codes have the same name, and each says what it asks in a sentence', () => {
  expect(new Set(CODES.map(({ code }) => code)).size).toBe(CODES.length);
  for (const { code, asks } of CODES) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(asks).toMatch(/^[A-Z].*\.$/);
  }
});
