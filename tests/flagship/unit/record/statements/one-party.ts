import type { DisputeRecord } from '../../../../../src/record/index.ts';
import type { Candidate, Kind } from './candidates.ts';
import { anyOf, ownSources } from './sources.ts';
import type { Corpus, Statement } from './statements.ts';

/** What is not known is no side's claim. */
const UNKNOWN =
  /\b(?:not|no|nor|never|nothing|neither)\b.*\b(?:found|seen|known|given|shown|show|give|settled)\b|\bthe sources do not\b|\bthey do not say\b/i;
/** What the record says of a paper, not with it. */
const OF_PAPER = /\b(?:has no date|carries no date|undated|estimate|\p{L}+ does not name)\b/u;
/** A verb that hands a statement to the one named before it. */
const SAYS =
  /\b(?:[Ii]ts?|[Tt]hey|[Hh]e|[Ss]he|[Tt]heir|[Tt]hose|[Ss]o did|(?:list|chart|offer|post|resolution|text|letter|message|page|rule|proposal))\b[^.]{0,30}\b(?:said|says|wrote|asked|asks|wanted|listed|lists|offered|announced|told|counted|argued|called|named|noted|planned|chose|set|speaks|spoke|adds?|added|moved|dropped|account|backed|gave|pointed|described|held|saw|changed|reached|rules|kept|took|would|were|was|had|put|voted?)\b|\bSo did\b|\b(?:would|should|had to)\b|\b[Bb]y (?:its|their|his|her|that) (?:own )?(?:count|account|figures|list|chart|report)\b/;

/** A word in a glossary is explained, a paragraph is named and a question is asked: none claims anything. */
const isClaim = ({ collection, text, preceding }: Statement): boolean =>
  !(collection === 'terms' && preceding.length === 0) && !text.endsWith('?') && text.split(' ').length > 3;

/** Words by which a side is known: its names, what it is, its leaders and their offices. */
function namesOf(record: DisputeRecord, id: string): RegExp {
  const { name, short, role, leaders } = record.party(id).data;
  const people = leaders.flatMap((leader) => [leader.name, leader.office.split(/[,;(]/)[0] ?? '', leader.name.split(' ').at(-1) ?? '']);
  return anyOf([name, short, id, role, `${role}s`, ...people.filter((word) => word.length > 2)]);
}

/** Whether a statement hands its claim to the side: names it, or speaks of it by a pronoun after it was named. */
function isHanded(record: DisputeRecord, { text, preceding, heading, collection, id }: Statement, names: RegExp): boolean {
  const title = collection === 'events' ? record.event(id).data.title : collection === 'parties' ? record.party(id).data.name : '';
  return names.test(text) || ([...preceding, heading, title].some((before) => names.test(before)) && SAYS.test(text));
}

/** A claim of one side told as a fact. */
export const oneParty: Kind = {
  id: 'one-party',
  asks: 'A statement that rests on the papers of one side alone names that side, or cites somebody else too.',
  mend: 'Name the side that says so, or cite a source that is not its own.',
  find: ({ record, statements }: Corpus) =>
    statements
      // The reason of a reading is ours, drawn from the terms, and so is what was looked for where the sources are silent.
      .filter((statement) => {
        const { field, covering, text } = statement;
        const isOurs = /positions|outcome\.why|unsaid$/.test(field) || UNKNOWN.test(text) || OF_PAPER.test(text);
        return covering.length > 0 && !isOurs && isClaim(statement);
      })
      .flatMap((statement): Candidate[] => {
        const sides = new Set(statement.covering.map((id) => ownSources(record).get(id)));
        const [side] = sides;
        if (sides.size !== 1 || side === undefined) return [];
        return isHanded(record, statement, namesOf(record, side)) ? [] : [{ statement, found: '' }];
      }),
};
