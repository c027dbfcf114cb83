import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { RoundData, StoryData } from '../collections/schemas.ts';
import type { DisputeRecord, Entry } from '../model.ts';
import { treeOf } from '../core/body-tree.ts';
import { parseBody, withoutCitations } from '../core/parse-markdown.ts';

/** The words for readers of one entry, as paragraphs of plain text: no headings, no tables, no citations, no code. */
export interface PublicText {
  readonly kind: 'event' | 'round' | 'issue' | 'party' | 'term' | 'page' | 'home' | 'story' | 'answer';
  readonly id: string;
  readonly path: string;
  readonly blocks: readonly string[];
}

function paragraphsIn(tree: Nodes): string[] {
  const found: string[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'table' || node.type === 'heading' || node.type === 'code') return 'skip';
    if (node.type !== 'paragraph') return true;
    found.push(withoutCitations(toString(node)).replace(/\s+/g, ' ').trim());
    return 'skip';
  });
  return found.filter((block) => block !== '');
}

/** The paragraphs of a Markdown text; a cell of a table is no sentence, and a heading is no paragraph. */
function paragraphs(text: string): string[] {
  return paragraphsIn(parseBody(text, false));
}

/** The paragraphs of an entry's body. */
function bodyParagraphs(entry: Entry<unknown>): string[] {
  const tree = treeOf(entry);
  return tree ? paragraphsIn(tree) : [];
}

const text = (kind: PublicText['kind'], entry: Entry<unknown>, fields: readonly (string | undefined)[]): PublicText => ({
  kind,
  id: entry.id,
  path: entry.path,
  blocks: [...fields.flatMap((field) => (field === undefined ? [] : paragraphs(field))), ...bodyParagraphs(entry)],
});

const storyFields = ({ summary, steps, agreed, unknown }: StoryData): readonly string[] => [
  summary,
  ...steps.map((step) => step.text),
  ...agreed,
  ...unknown,
];

const roundFields = ({ summary, context, trigger, result, agreed, unknown }: RoundData): readonly (string | undefined)[] => [
  summary,
  context,
  trigger,
  result,
  ...agreed,
  ...unknown,
];

/** The public prose of a record, entry by entry: summaries, answers, stories, what started rounds and how they ended, bodies. */
export function publicProse(record: DisputeRecord): PublicText[] {
  return [
    {
      kind: 'home',
      id: 'home',
      path: 'site.yaml',
      blocks: paragraphs(record.site.summary),
    },
    ...record.answers.map((answer) => text('answer', answer, [answer.data.answer])),
    ...record.stories.map((story) => text('story', story, storyFields(story.data))),
    ...record.events.map((event) => text('event', event, [event.data.summary, event.data.context, ...event.data.unknown])),
    ...record.rounds.map((round) => text('round', round, roundFields(round.data))),
    ...record.issues.map((issue) => text('issue', issue, [issue.data.summary, issue.data.shortAnswer, ...issue.data.unknown])),
    ...record.parties.map((party) => text('party', party, [party.data.summary, ...party.data.powers.map((power) => power.text)])),
    ...record.terms.map((term) => text('term', term, [term.data.definition])),
    ...record.pages.map((page) => text('page', page, [page.data.summary])),
  ];
}
