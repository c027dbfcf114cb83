import { stringify } from 'yaml';
import { readCatalog } from '../../src/i18n/catalog.ts';

const { classroom } = readCatalog();
/** The words of sheets in the language of the interface: a language of a record has the same keys. */
const SHEET_WORDS =
  typeof classroom === 'object' && 'sheet' in classroom && typeof classroom['sheet'] === 'object' ? classroom['sheet'] : {};

/** The classroom of the minimal record: a unit of one lesson with one sheet, its guide, and the standard it claims. */
export const LESSONS: Readonly<Record<string, string>> = {
  'standards.yaml': `sets:
  - { id: island, name: Standards of an invented island, short: Island, verified: true }
  - { id: old, name: Standards that nobody has read lately, short: Old, verified: false }
standards:
  - { code: I.1, set: island, says: Weigh two offers., seen: whole }
  - { code: O.1, set: old, says: Weigh three offers., seen: not-yet }
`,
  'lessons/unit.yaml': `title: One boat
question: Who should say when a boat sails?
summary: A unit of one lesson.
version: "1.0"
revised: "2015-01-10"
stems: [The captain, The company, The island]
staging: Look at the sea.
summative: Answer the question.
extension: Ask a captain.
action: { understand: Find a boat., assess: Ask who decides., act: Write to them. }
routes:
  - name: One day
    fits: Those who have one day.
    days:
      - { lesson: offers, text: Weigh both offers. }
tool: [Who says?]
rubric:
  - { name: Evidence, levels: [Two sources, One source, No source] }
license: Invented; use it as you like.
`,
  'lessons/offers/index.mdx': `---
number: 1
title: Two offers
question: How far apart were they?
summary: Students compare the two offers.
form: Cards
bands: [9-12]
minutes: { single: 45, block: 60 }
prep: 5
ready: [The cards]
steps:
  - { name: Open, minutes: 10, block: 10, say: Good morning., doing: Look at the board., screen: [Two offers] }
  - { name: Sort, minutes: 25, block: 35, say: Sort the cards., doing: Sort the cards in pairs., screen: [Sort] }
  - { name: Close, minutes: 10, block: 15, say: What did you find?, doing: Say what was found., screen: [Say] }
standards:
  - { code: I.1, claimed: true, coverage: full, how: By the cards. }
vocabulary: [berth]
claims:
  - { id: vote, event: 2014-05-01-vote, from: summary, source: gazette }
numbers:
  - { id: six, event: 2014-05-01-vote, figure: Six hands, source: letter }
handouts: [cards]
support: [Fewer cards]
stretch: [More cards]
assessment: Look at the pairs.
sources: [gazette]
---

The pay of the crews.
`,
  'lessons/offers/guide.mdx': `---
title: Guide to two offers
claims:
  - { card: vote, kind: Report, also: None, point: A newspaper reports a vote. }
numbers:
  - { card: six, base: All on board, counter: The crews, day: "2014-05-01", point: It is an ask. }
---

Take your time.
`,
  'lessons/papers/families.mdx': `---
title: Letter to families
summary: A letter to send home before the unit.
order: 1
pages: 1
---

Dear families, our class will study one boat.
`,
  'lessons/offers/cards.yaml': `title: Cards
code: 1a
use: Cut them out.
copies: One a pair
pages: 1
parts:
  - { kind: claim-cards, cards: [vote] }
  - { kind: number-cards, cards: [six] }
  - { kind: role-cards, round: spring, issues: [hands], asOf: "2014-05-01" }
  - kind: private-cards
    round: spring
    sides:
      - { party: line, interests: [A full boat, A quiet harbor], priorities: [The date, The number], inside: The director wants to wait., noDeal: No boat this year. }
      - { party: crews, interests: [A safe boat, A night of rest], priorities: [The number, The date], inside: The captain wants to sail., noDeal: No boat this year. }
`,
};

/** The same classroom in another language. */
export const TRANSLATED: Readonly<Record<string, string>> = {
  'lessons/words.eo.yaml': stringify({
    name: 'Esperanto',
    own: 'Esperanto',
    summary: 'One sheet.',
    notice: { own: 'Ankoraŭ ne kontrolita.', original: 'Not yet checked.' },
    list: { title: 'Vortoj de la leciono {number}', intro: 'Legu.', columns: ['Angla', 'Esperanto', 'Signifo', 'Meaning'] },
    words: { ...SHEET_WORDS, claim: 'Aserto {letter}', silent: 'Niaj fontoj ne diras.' },
  }),
  'lessons/cards.eo.yaml': `reviewed: false
events:
  - event: 2014-05-01-vote
    title: La ŝipanaro voĉdonas
    summary: La ŝipanaro voĉdonis pri la oferto de la linio.
    quotes:
      - { speaker: La prezidanto, gloss: Ni ekiros kiam ni sufiĉos }
parties:
  - { party: line, short: Linio }
  - { party: crews, short: Ŝipanaro }
issues:
  - { issue: hands, question: Kiom da homoj? }
positions:
  - { round: spring, issue: hands, party: crews, date: "2014-05-01", does: asks, terms: ses homojn }
  - { round: spring, issue: hands, party: line, date: "2014-03-10", does: offers, terms: kvar homojn }
terms:
  - { term: berth, title: Kuŝejo, definition: Loko por dormi en ŝipo. }
figures:
  - { lesson: offers, number: six, figure: Ses homoj }
`,
  'lessons/papers/eo/families.mdx': `---
title: Letero al familioj
reviewed: false
---

Karaj familioj, nia klaso studos unu ŝipon.
`,
  'lessons/offers/eo/cards.yaml': `title: Kartoj
reviewed: false
parts:
  - kind: claim-cards
  - kind: number-cards
  - kind: role-cards
  - kind: private-cards
    sides:
      - { party: line, interests: [Plena ŝipo, Trankvila haveno], priorities: [La dato, La nombro], inside: La direktoro volas atendi., noDeal: Neniu ŝipo ĉi-jare. }
      - { party: crews, interests: [Sekura ŝipo, Nokto de ripozo], priorities: [La nombro, La dato], inside: La kapitano volas ekiri., noDeal: Neniu ŝipo ĉi-jare. }
`,
};
