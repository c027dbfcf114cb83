import type { Candidate, Kind } from './candidates.ts';
import type { Statement } from './statements.ts';

const SHARE = String.raw`\d[\d.,]*(?:%| percent)`;
const PEOPLE =
  '(?:students|families|teachers|staff|members|employees|parents|schools|residents|people|delegates|principals|children|classrooms|consent|homes|voters|educators|adults)';

/** Ways to say of what a share is a share. */
const BASES: readonly RegExp[] = [
  new RegExp(String.raw`${SHARE}(?: or (?:more|less|fewer))? of\b`),
  new RegExp(
    String.raw`\b[Oo]f (?:those|them|the|all|its|their|these|about|some|more than|whom|which|staff|educators|winter-break|[\d,]+ \p{L}+)[^.]*${SHARE}`,
    'u',
  ),
  new RegExp(String.raw`\b(?:[Aa]mong|out of)\b[^.]*${SHARE}`),
  new RegExp(String.raw`\d of (?:about )?[\d,]+ (?:\p{L}+ )?(?:.*)${SHARE}`, 'u'),
  /\b(?:share|percentage|proportion) (?:of|who)\b/i,
  /\b(?:positivity|positive|turnout|attendance)\b/i,
  /\b(?:in favor|of votes|votes cast|yes votes?|yes side|voted yes|who voted|those voting|of the vote|of ballots|took part)\b/i,
  // A change is a share of what was there before.
  new RegExp(String.raw`${SHARE} (?:more|fewer|less|higher|lower|larger|smaller|above|below)\b`),
  new RegExp(
    String.raw`\b(?:rise|rises|rose|fall|fell|grew|grow|growth|gone up|went up|raises|drop|dropped|cut|increase|increased)\b[^.]{0,40}?${SHARE}`,
    'i',
  ),
  new RegExp(String.raw`\b${PEOPLE}\b[^.;]{0,40}${SHARE}|${SHARE}[^.;]{0,20}\b${PEOPLE}\b`, 'i'),
];

const hasBase = (text: string): boolean => BASES.some((base) => base.test(text));

/** Whether the sentence says of what, or one before it in its paragraph that also gives a share. */
function isClear({ text, preceding }: Statement): boolean {
  return (
    hasBase(text) || preceding.some((before) => hasBase(before) && (new RegExp(SHARE).test(before) || /\bshare|rate|count/i.test(before)))
  );
}

/** A share of nothing: a percentage without its base. */
export const shareWithoutBase: Kind = {
  id: 'share-without-base',
  asks: 'A percentage says of what it is a share.',
  mend: 'Say whose share it is: "55% of the students expected".',
  find: ({ statements }) =>
    statements
      .filter(({ collection }) => !['tables', 'handouts'].includes(collection))
      .flatMap((statement): Candidate[] => {
        const [found] = new RegExp(SHARE).exec(statement.text) ?? [];
        return found === undefined || isClear(statement) ? [] : [{ statement, found }];
      }),
};
