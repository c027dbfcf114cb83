import { expect, it } from 'vitest';
import { parseBody } from '../../../src/record/core/parse-markdown.ts';
import { sentencesInLine, sentencesInProse, sentencesInTree } from '../../../src/record/core/sentences.ts';

const brief = (found: ReturnType<typeof sentencesInProse>): unknown[] => found.map(({ text, sources }) => [text, ...sources]);

it('gives each sentence the sources in it and right behind it', () => {
  expect(
    brief(
      sentencesInProse(
        'The union asked for tests,[@list] and for masks.[@gazette; @post, p. 3] The port agreed at 7 a.m. on Jan. 4.[@port]\nNobody else spoke. It ended [there](/x/).[@gazette]',
      ),
    ),
  ).toEqual([
    ['The union asked for tests, and for masks.', 'list', 'gazette', 'post'],
    ['The port agreed at 7 a.m. on Jan. 4.', 'port'],
    ['Nobody else spoke.'],
    ['It ended there.', 'gazette'],
  ]);
});

it('takes a citation before the full stop, within quotation marks and before the first word', () => {
  expect(brief(sentencesInProse('They left [@a]. “We won.”[@b] So it ended.'))).toEqual([
    ['They left.', 'a'],
    ['“We won.”', 'b'],
    ['So it ended.'],
  ]);
  expect(brief(sentencesInProse('[@a] They left. It ended.'))).toEqual([['They left.', 'a'], ['It ended.']]);
});

it('knows lines, paragraphs, lists and cells, and leaves headings out', () => {
  const tree = parseBody(
    '## How it went\n\nOne came.\nTwo came.\n\n- Three came.[@a] Four came.\n- Five came.\n\n| who | when |\n| --- | --- |\n| Six came. | then[@b] |\n',
  );
  expect(sentencesInTree(tree).map(({ text, line, paragraph, isCell }) => [text, line, paragraph, isCell])).toEqual([
    ['One came.', 3, 0, false],
    ['Two came.', 4, 0, false],
    ['Three came.', 6, 1, false],
    ['Four came.', 6, 1, false],
    ['Five came.', 7, 2, false],
    ['who', 9, 3, true],
    ['when', 9, 4, true],
    ['Six came.', 11, 5, true],
    ['then', 11, 6, true],
  ]);
});

it('knows the heading above', () => {
  const tree = parseBody('One came.\n\n## What *they* said\n\nTwo came.\n');
  expect(sentencesInTree(tree).map(({ heading }) => heading)).toEqual([undefined, 'What they said']);
});

it('reads plain text as it is written', () => {
  expect(brief(sentencesInLine('Not *marks*. No [link](/x/).'))).toEqual([['Not *marks*.'], ['No [link](/x/).']]);
});
