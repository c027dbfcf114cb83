/**
 * A minimal valid record of an invented place: one of everything. The cases under `invalid/` each change a file or two of
 * it, so that a case contains only what it is about.
 */
export const BASE: Readonly<Record<string, string>> = {
  'site.yaml': `title: The Night Boat
question: Should the boat sail at night?
place: Sorrel Island (invented)
date: "2014-01/2014-12"
summary: An invented dispute, kept small for the tests.
language: en
publisher: The editors of an invented record
contact: { post: "The old net loft, Sorrel Island (invented)" }
revised: "2015-01-10"
invented: true
sides: [line, crews]
rounds: [spring]
groups:
  - { id: work, name: Work }
bands:
  - { id: walk-on, name: Walk-on passengers }
decisions:
  - { id: timetable, name: Set the timetable }
chargedWords: [stormed, locked out]
`,
  'parties/line.mdx': `---
name: Sorrel Ferry Line
short: Ferry line
role: other
mark: { color: blue, shape: circle }
summary: The company that runs the boat.
sources: [gazette]
---
`,
  'parties/crews.mdx': `---
name: Sorrel Crews' Association
short: Crews
role: union
mark: { color: brick, shape: square }
summary: The association of those who work on the boat.
sources: [gazette]
---
`,
  'rounds/spring.mdx': `---
title: The first season
season: Spring 2014
number: 1
question: How many must sail at night?
date: "2014-03-01/2014-06-30"
sides: [line, crews]
summary: The line asked for a night boat, and the crews asked for more hands.
context: The Sorrel Ferry Line and its crews bargained on Sorrel Island over how many must sail at night.
trigger: The line announced a night boat.[@gazette]
result: Both signed for five hands.[@letter]
sources: [gazette]
---
`,
  'events/2014-05-01-vote.mdx': `---
title: Crews vote on the night boat
date: "2014-05-01"
kind: vote
round: spring
parties: [crews, line]
issues: [hands]
summary: The crews voted on the offer of the line.
sources: [gazette]
quotes:
  - text: We will sail when we are enough
    speaker: The chair of the crews
    source: letter
---

The crews voted on May 1.[@gazette] The [round](/rounds/spring/) ended in June.[@letter, p. 2]

## What was asked

A [berth](/glossary/#berth) for each hand.[@letter]
`,
  'issues/hands/index.mdx': `---
title: Hands at night
question: How many must sail?
group: work
summary: The number of people who work on the boat at night.
shortAnswer: Five, from June on.[@letter]
terms: [berth]
measure: { name: Hands on a night boat, unit: hands }
---

The law gave no number.[@gazette]
`,
  'issues/hands/ledger.yaml': `rounds:
  - round: spring
    positions:
      - party: line
        date: "2014-03-10"
        does: offers
        terms: four hands on a night boat
        value: 4
        sources: [gazette]
      - party: crews
        date: "2014-05-01"
        does: asks
        terms: six hands on a night boat
        value: 6
        event: 2014-05-01-vote
        sources: [letter]
    outcome:
      nearer: between
      terms: Five hands.[@letter]
      why: Five is as far from four as from six.
      value: 5
      date: "2014-06-20"
      sources: [letter]
`,
  'terms/berth.mdx': `---
title: Berth
definition: A place to sleep on a boat.[@gazette]
---
`,
  'pages/about.mdx': `---
title: About
summary: Everything here is invented.
---

Nothing here happened.
`,
  'data/sailings.yaml': `title: Sailings by month
description: How many night boats ran.
fields:
  - { name: month, title: Month, type: edtf, constraints: { required: true } }
  - { name: ran, title: Night boats that ran, type: integer, constraints: { required: true, minimum: 0, maximum: 31 } }
  - { name: share, title: Share of those planned, type: number }
  - { name: kind, title: Kind of boat, type: string, constraints: { enum: [small, large], pattern: "[a-z]+" } }
  - { name: checked, title: Checked on, type: date }
  - { name: final, title: Final, type: boolean }
  - { name: source, title: Source, type: string, references: sources }
primaryKey: [month]
sources: [gazette]
method: Counted from the log.
license: Invented; use it as you like.
`,
  'data/sailings.csv': `month,ran,share,kind,checked,final,source
2014-06,4,0.5,small,2014-07-01,true,gazette;letter
2014-07,31,,large,2014-08-01,false,gazette
`,
  'sources/all.yaml': `- id: gazette
  type: article-newspaper
  title: The night boat
  publisher: Sorrel Gazette
  issued: "2014-05-02"
  URL: https://example.org/gazette/night-boat
  language: en
  kind: news
  seen: full
- id: letter
  type: report
  title: Letter of agreement
  publisher: Sorrel Ferry Line
  issued: "2014-06-20"
  URL: https://example.org/line/letter
  language: en
  kind: primary
  seen: full
`,
};
