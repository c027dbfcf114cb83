/** Writes made-up records of any size, for benches. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { addDays } from '../src/record/core/date.ts';

/** A made-up record of a given number of events, 120 words each, with two sources, terms and cross references. */
export function generate(folder: string, events: number): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (name: string, text: string): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const words =
    'The council met again and both sides gave their view of the plan for the harbor wall before the vote was taken in the old hall by the water'.split(
      ' ',
    );
  const sentence = (seed: number): string =>
    `${Array.from({ length: 15 }, (_, index) => words[(seed * 7 + index * 3) % words.length]).join(' ')}.`;
  const count = Math.ceil(events / 4);
  write(
    'site.yaml',
    'title: Bench\nquestion: How long does it take?\nplace: Nowhere\ndate: "2000/2030"\nsummary: Made up.\nlanguage: en-US\npublisher: Bench\nrevised: "2026-01-01"\ninvented: true\nsides: [reds, blues]\nrounds: [one, two]\ngroups: [{ id: all, name: All }]\n',
  );
  for (const [index, id] of ['reds', 'blues', 'court'].entries())
    write(
      `parties/${id}.mdx`,
      `---\nname: The ${id}\nshort: ${id}\nrole: other\nmark: { color: ${['brick', 'blue', 'green'][index] ?? 'grey'}, shape: ${['square', 'circle', 'diamond'][index] ?? 'star'} }\nsummary: Made up.\nsources: [s-1]\n---\n\nWords.[@s-1]\n`,
    );
  for (const [index, id] of ['one', 'two'].entries())
    write(
      `rounds/${id}.mdx`,
      `---\ntitle: Round ${id}\nseason: Season ${id}\nnumber: ${String(index + 1)}\nquestion: What now?\ndate: "${index === 0 ? '2000-01-01/2009-12-31' : '2010-01-01/2030-12-31'}"\nsides: [reds, blues]\nsummary: Made up.\ntrigger: Words.[@s-1]\nresult: Words.[@s-1]\nsources: [s-1]\n---\n\nWords.[@s-1]\n`,
    );
  for (let index = 0; index < 10; index += 1) {
    write(
      `issues/issue-${String(index)}/index.mdx`,
      `---\ntitle: Issue ${String(index)}\nquestion: What about ${String(index)}?\ngroup: all\nsummary: Made up.\nshortAnswer: Words.[@s-1]\n---\n\n## How it went\n\n${sentence(index)}[@s-1]\n`,
    );
    write(
      `issues/issue-${String(index)}/ledger.yaml`,
      'rounds:\n  - round: one\n    positions:\n      - { party: reds, date: "2001", does: asks, terms: for more, sources: [s-1] }\n      - { party: blues, date: "2001", does: offers, terms: less, sources: [s-1] }\n    outcome: { nearer: between, terms: Half., why: It lies between., sources: [s-1] }\n',
    );
  }
  write(
    'sources/all.yaml',
    Array.from(
      { length: count + 1 },
      (_, index) =>
        `- { id: s-${String(index)}, type: webpage, title: Source ${String(index)}, publisher: Bench, issued: "2001", URL: "https://example.org/${String(index)}", kind: news, seen: full }`,
    ).join('\n'),
  );
  for (let index = 0; index < events; index += 1) {
    const date = addDays('2000-01-01', index * 2);
    const two = [(index % count) + 1, ((index * 3) % count) + 1].map((one) => `s-${String(one)}`);
    const body = Array.from({ length: 8 }, (_, place) => `${sentence(index + place)}[@${two[place % 2] ?? 's-1'}]`);
    write(
      `events/${date}-event-${String(index)}.mdx`,
      `---\ntitle: Event ${String(index)} of the made-up record\ndate: "${date}"\nkind: statement\nparties: [${index % 2 ? 'reds' : 'blues'}]\nissues: [issue-${String(index % 10)}]\nsummary: ${sentence(index)}\nsources: [${[...new Set(two)].join(', ')}]\n---\n\n${body.slice(0, 4).join(' ')}\n\n${body.slice(4).join(' ')}\n`,
    );
  }
}

/** What another timeline needs of an event. */
export interface PlainEvent {
  readonly title: string;
  readonly date: string;
  readonly summary: string;
  readonly group: string;
}

/** Reads a made-up event back, for programs that take events in another form. */
export function plainEvent(file: string): PlainEvent {
  const { title, date, summary, parties } = parse(file.split('---')[1] ?? '') as {
    title: string;
    date: string;
    summary: string;
    parties: readonly string[];
  };
  return { title, date, summary, group: parties[0] ?? '' };
}
