import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../../src/record/core/parse-markdown.ts';
import { flagship } from '../record.ts';

describe('coverage', () => {
  it('has the events of the whole story: 170 or more, 12 to 20 of them turning points', () => {
    expect(flagship.events.length).toBeGreaterThanOrEqual(170);
    const turning = flagship.events.filter(({ data }) => data.turningPoint !== undefined).length;
    expect(turning).toBeGreaterThanOrEqual(12);
    expect(turning).toBeLessThanOrEqual(20);
  });

  it('has 50 terms or more', () => {
    expect(flagship.terms.length).toBeGreaterThanOrEqual(50);
  });

  it('has a source for every event, position and outcome, and each of them is in the bibliography', () => {
    const known = new Set(flagship.sources.map(({ id }) => id));
    const statements = [
      ...flagship.events.map(({ id, data }) => ({ of: `event ${id}`, sources: data.sources })),
      ...flagship.positions.map(({ issue, round, party, date, sources }) => ({
        of: `position of ${party} on ${issue}, ${round}, ${date}`,
        sources,
      })),
      ...flagship.issues.flatMap(({ id, ledger }) =>
        ledger.flatMap(({ round, outcome }) => (outcome ? [{ of: `outcome of ${id}, ${round}`, sources: outcome.sources }] : [])),
      ),
    ];
    expect(statements.length).toBeGreaterThan(500);
    expect(statements.filter(({ sources }) => sources.length === 0 || sources.some((id) => !known.has(id))).map(({ of }) => of)).toEqual(
      [],
    );
  });

  it('cites in the body of every event', () => {
    expect(flagship.events.filter(({ body }) => body.trim() !== '' && findCitations(body).length === 0).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('has a ledger for every issue', () => {
    expect(flagship.issues.filter(({ ledger }) => ledger.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('has each side in each round of a ledger, or says that the sources do not', () => {
    const missing = flagship.issues.flatMap(({ id, ledger }) =>
      ledger.flatMap(({ round, positions, silent = [], outcome, unsaid }) =>
        unsaid !== undefined || outcome?.nearer === 'not-at-issue'
          ? []
          : flagship.site.sides
              .filter((side) => !silent.includes(side) && !positions.some(({ party }) => party === side))
              .map((side) => `${id}, ${round}: ${side}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('calls no side silent that has a position', () => {
    expect(
      flagship.issues.flatMap(({ id, ledger }) =>
        ledger.flatMap(({ round, positions, silent = [] }) =>
          silent.filter((side) => positions.some(({ party }) => party === side)).map((side) => `${id}, ${round}: ${side}`),
        ),
      ),
    ).toEqual([]);
  });

  it('leaves no words to be written', () => {
    const entries = [...flagship.events, ...flagship.rounds, ...flagship.issues, ...flagship.parties, ...flagship.terms, ...flagship.pages];
    expect(
      entries
        .filter(({ body, data }) => /\b(?:to be written|TODO|lorem ipsum|TBD)\b/i.test(`${body} ${JSON.stringify(data)}`))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});
