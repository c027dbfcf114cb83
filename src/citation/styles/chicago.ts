import type { Work } from '../work.ts';
import { citedDate, longDate, type CitedDate } from './dates.ts';
import { namesInFull } from './names.ts';
import { archived, capitals, ends, italic, joined, plain, quoted, stopAfter, type Run, type Style } from './runs.ts';

const titleOf = (work: Work, mark: '.' | ','): string => (work.described ? work.title + mark : quoted(capitals(work), mark));

const year = (date: CitedDate | undefined): string => ends(date?.year ?? 'n.d.');

/** The day of an article or page, whose year is at the front too. */
const dayOf = (date: CitedDate | undefined): string => (date === undefined ? '' : longDate(date));

/** An article without an author stands under the name of its newspaper. */
function underOutlet(work: Work, outlet: string): Run[] {
  const date = citedDate(work.issued);
  const day = dayOf(date);
  return [italic(outlet), plain(`. ${year(date)} ${titleOf(work, day === '' ? '.' : ',')}${day === '' ? '' : ` ${day}.`}`)];
}

/** Who, when, what: an author first, else the title. */
function head(work: Work): string {
  const author = namesInFull(work.authors);
  const date = citedDate(work.issued);
  return author === '' ? `${titleOf(work, '.')} ${year(date)}` : `${ends(author)} ${year(date)} ${titleOf(work, '.')}`;
}

/** Where it appeared: an article names its day after a comma, a page in a sentence of its own, a whole not at all. */
function tail({ form, outlet = '', genre, described, issued }: Work): Run[] {
  const day = form === 'whole' ? '' : dayOf(citedDate(issued));
  const kind = genre === undefined || described || form !== 'page' ? '' : ` ${genre}.`;
  if (outlet === '') return [plain(kind + (day === '' ? '' : ` ${day}.`))];
  const name = form === 'article' ? italic(outlet) : plain(outlet);
  const between = form === 'article' && day !== '' ? ',' : stopAfter(outlet);
  return [plain(`${kind} `), name, plain(between + (day === '' ? '' : ` ${day}.`))];
}

/** The Chicago Manual of Style, 17th edition, author and date. */
export const chicago: Style = (work) => {
  const byOutlet = work.authors.length === 0 && work.form === 'article' ? work.outlet : undefined;
  const read = work.issued === undefined ? citedDate(work.accessed) : undefined;
  return joined([
    ...(byOutlet === undefined ? [plain(head(work)), ...tail(work)] : underOutlet(work, byOutlet)),
    plain(read === undefined ? '' : ` Accessed ${longDate(read)}.`),
    plain(work.url === undefined ? '' : ` ${work.url}.`),
    archived(work),
  ]);
};
