import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/record/core/parse-markdown.ts';
import { gapPattern, uncitedInField, uncitedSentences } from '../../../src/record/core/uncited.ts';

const inBody = (body: string): string[] => uncitedSentences(parseBody(body)).map(({ text }) => text);

describe('the sentences without a source', () => {
  it.each([
    ['a citation holds for its sentence and for those before it', 'One came. Two came.[@log] Three came.', ['Three came.']],
    ['not for the next paragraph', 'One came.[@log]\n\nTwo came.', ['Two came.']],
    ['within a sentence too', 'One came,[@log] and two left.', []],
    ['a paragraph without any', 'One came. Two came.', ['One came.', 'Two came.']],
    ['an item of a list stands alone', '- One came.[@log]\n- Two came.', ['Two came.']],
    ['who asked a question states that', 'One came.[@log] One asked: “Why?”', ['One asked: “Why?”']],
    ['questions and headings state nothing', '## How it went\n\nWho came?', []],
    ['a line may end within a sentence', 'One came on\na Monday.', ['One came on a Monday.']],
    ['nor does a comment', 'One came.[@log] {/* ask the port */}', []],
    ['a link is words', 'One came.[@log] See [the log](/sources/).', ['See the log.']],
  ])('%s', (_, body, expected) => {
    expect(inBody(body)).toEqual(expected);
  });

  it('reads a row of a table as one statement, and knows a source right below the table', () => {
    const table = '| who | boats |\n| --- | --- |\n| Line | 4 |\n| Crews | 6[@log] |\n';
    expect(inBody(table)).toEqual(['Line | 4']);
    expect(inBody(`${table}\nThe port counted.[@log]`)).toEqual([]);
    expect(inBody(`${table}\nThe port counted.`)).toEqual(['Line | 4', 'The port counted.']);
  });

  it('tells the line', () => {
    expect(uncitedSentences(parseBody('One came.[@log]\n\nTwo came.\nThree came.'))).toEqual([
      { text: 'Two came.', line: 3 },
      { text: 'Three came.', line: 4 },
    ]);
  });

  it('reads a field as one paragraph', () => {
    expect(uncitedInField('One came.\nTwo came.[@log]\nThree came.').map(({ text }) => text)).toEqual(['Three came.']);
  });
});

describe('the phrases for what is not known', () => {
  const gap = gapPattern(['no … was found', 'is not known']);

  it.each([
    ['No ruling on that was found.', true],
    ['Who asked is NOT known.', true],
    ['Who asked is not\nknown.', true],
    ['A ruling was found.', false],
    ['No boat was foundering.', false],
    ['Nobody says what was found.', false],
  ])('%s', (sentence, expected) => {
    expect(gap?.test(sentence)).toBe(expected);
  });

  it('are none when the record names none', () => {
    expect(gapPattern([])).toBeUndefined();
  });
});
