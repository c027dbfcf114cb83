import type { Work } from '../work.ts';
import { citedDate, longDate, monthAndDay } from './dates.ts';
import { apaNames } from './names.ts';
import { ends, italic, italicSentence, joined, plain, stopAfter, type Run, type Style } from './runs.ts';

/** "(2021, January 24). "; of a whole only the year. */
function when({ issued, form }: Work): string {
  const date = citedDate(issued);
  if (date === undefined) return '(n.d.). ';
  const exact = form === 'whole' ? '' : monthAndDay(date);
  return `(${date.year}${exact === '' ? '' : `, ${exact}`}). `;
}

/** The title, with what the work is in brackets after it. */
function titleRuns({ title, described, form, genre }: Work): Run[] {
  const inItalics = !described && form !== 'article';
  if (described || genre === undefined) return inItalics ? italicSentence(title) : [plain(ends(title))];
  return [inItalics ? italic(title) : plain(title), plain(` [${genre}].`)];
}

/** Who publishes a report, a dataset or a release is its author, where no other is named. */
const byPublisher = ({ form, genre, outlet = '' }: Work): string => (form === 'whole' || genre !== undefined ? outlet : '');

/** APA asks for the day of reading only where a work has no day of its own. */
function address({ url, issued, accessed }: Work): string {
  if (url === undefined) return '';
  const read = issued === undefined ? citedDate(accessed) : undefined;
  return read === undefined ? url : `Retrieved ${longDate(read)}, from ${url}`;
}

/** The American Psychological Association, 7th edition. */
export const apa: Style = (work) => {
  const author = work.authors.length > 0 ? apaNames(work.authors) : byPublisher(work);
  // Who is the author already is not named again.
  const outlet = work.outlet === undefined || work.outlet === author ? '' : work.outlet;
  return joined([
    ...(author === ''
      ? [...titleRuns(work), plain(` ${when(work)}`)]
      : [plain(`${ends(author)} ${when(work)}`), ...titleRuns(work), plain(' ')]),
    work.form === 'article' ? italic(outlet) : plain(outlet),
    plain(outlet === '' ? '' : `${stopAfter(outlet)} `),
    plain([address(work), work.archive && `Archived at ${work.archive}`].filter(Boolean).join('. ')),
  ]);
};
