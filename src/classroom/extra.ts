/** Two sheets that go with every lesson: the rubric in a student's words, and a page for a substitute. */
import type { DisputeRecord } from '../record/index.ts';
import { typeset } from '../markdown/typeset.ts';
import { footOf, rubricHref, substituteHref, type Classroom, type TaughtLesson } from './classroom.ts';
import { clock } from './plan.ts';
import { plain, type Block, type Sheet, type Words } from './sheet.ts';

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });

/** The rubric: one page, to mark one's own work and a partner's. */
export function rubricSheet(record: DisputeRecord, { unit }: Classroom): Sheet {
  return {
    path: rubricHref,
    version: undefined,
    title: 'How good is my work?',
    over: `${typeset(unit.title)} · rubric`,
    foot: footOf(record, rubricHref),
    pages: 1,
    nameLine: true,
    wide: false,
    language: record.site.language,
    blocks: [
      {
        kind: 'paragraph',
        words: plain('Your teacher names the rows. Circle one sentence in each, and mark the sentence in your work that shows it.'),
      },
      {
        kind: 'table',
        caption: '',
        columns: ['', 'Yes', 'Partly', 'Not yet'],
        rowHeads: true,
        rows: unit.rubric.map(({ name, levels }): Words[] => [plain(name), ...levels.map((level) => plain(typeset(level)))]),
      },
      { kind: 'lines', ask: 'My best sentence, and the row it shows', count: 4 },
      { kind: 'lines', ask: 'My partner’s question about my work', count: 3 },
      { kind: 'lines', ask: 'One thing that I will do better next time', count: 4 },
    ],
  };
}

/** A page for a substitute who has never seen the lesson: what to know, what to hand out, what to read aloud, what to collect. */
export function substituteSheet(record: DisputeRecord, { unit }: Classroom, { lesson, handouts }: TaughtLesson): Sheet | undefined {
  const { substitute } = lesson.data;
  if (!substitute || !unit.substitute) return undefined;
  let at = 0;
  const rows = substitute.steps.map(({ minutes, say, doing }): Words[] => {
    const from = at;
    at += minutes;
    return [plain(`${clock(from)}–${clock(at)}`), [{ text: `“${typeset(say)}”`, italic: true }], plain(typeset(doing))];
  });
  const path = substituteHref(lesson.id);
  return {
    path,
    version: undefined,
    title: `For a substitute: ${typeset(lesson.data.title)}`,
    over: `Lesson ${String(lesson.data.number)} · ${String(at)} minutes`,
    foot: footOf(record, path),
    pages: 1,
    nameLine: false,
    wide: false,
    language: record.site.language,
    blocks: [
      { kind: 'paragraph', words: plain(typeset(unit.substitute.know)) },
      heading('On your desk'),
      {
        kind: 'paragraph',
        words: substitute.sheets
          .flatMap((id): Words => {
            const { code = '', title = '', copies = '' } = handouts.find((handout) => handout.id === id)?.data ?? {};
            return [{ text: `${code} ${typeset(title)}`, bold: true }, { text: `: ${typeset(copies)}. ` }];
          })
          .concat({ text: 'Print the supported reading. Have scissors for cards, and paper to write on.' }),
      },
      heading('Minute by minute'),
      { kind: 'table', caption: '', columns: ['Time', 'Read this aloud', 'Then do this'], rowHeads: true, rows },
      heading('If'),
      { kind: 'list', ordered: false, items: unit.substitute.rules.map((rule) => plain(typeset(rule))) },
    ],
  };
}
