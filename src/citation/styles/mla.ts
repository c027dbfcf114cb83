import type { Work } from '../work.ts';
import { citedDate, mlaDate } from './dates.ts';
import { mlaNames } from './names.ts';
import { archived, capitals, ends, italic, italicSentence, joined, plain, quoted, type Run, type Style } from './runs.ts';

function titleRuns(work: Work): Run[] {
  if (work.described) return [plain(`${ends(work.title)} `)];
  const title = capitals(work);
  return work.form === 'whole' ? [...italicSentence(title), plain(' ')] : [plain(`${quoted(title)} `)];
}

/** The Modern Language Association, 9th edition. */
export const mla: Style = (work) => {
  const names = mlaNames(work.authors);
  // An organization that publishes its own work is named once, as the publisher.
  const author = names === work.outlet ? '' : names;
  const [issued, accessed] = [citedDate(work.issued), citedDate(work.accessed)];
  const place = [issued && mlaDate(issued), work.url].filter((part) => part !== undefined).join(', ');
  const outlet = work.outlet ?? '';
  return joined([
    plain(author === '' ? '' : `${ends(author)} `),
    ...titleRuns(work),
    work.form === 'whole' ? plain(outlet) : italic(outlet),
    plain(outlet !== '' && place !== '' ? ', ' : ''),
    plain(outlet + place === '' ? '' : ends(place)),
    plain(accessed === undefined ? '' : ` Accessed ${mlaDate(accessed)}.`),
    archived(work),
  ]);
};
