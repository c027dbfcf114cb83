/** Validation rules of lessons; they run with the rules of the record. */
import { LESSONS } from '../record/collections/lessons/index.ts';
import { STANDARDS } from '../record/collections/standards/index.ts';
import { HANDOUTS } from '../record/collections/handouts/index.ts';
import { EVENTS } from '../record/collections/events/index.ts';
import { GUIDES } from '../record/collections/guides/index.ts';
import { ROUNDS } from '../record/collections/rounds/index.ts';
import { LEDGERS } from '../record/collections/ledgers/index.ts';
import { compareDates, within } from '../record/core/date.ts';
import { findCitations, withoutCitations } from '../record/core/parse-markdown.ts';
import { countWords } from '../record/core/quotations.ts';
import { atField, atFile, type Context, type Rule } from '../record/check/rule.ts';
import type { RawEntry } from '../record/core/raw-entry.ts';
import type { HandoutData, LessonData } from '../record/collections/schemas.ts';
import { mayClaim, standardOf } from './standards.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const lessonMinutes: Rule = {
  code: 'lesson-minutes',
  asks: 'The minutes of a lesson’s steps add up to what it says it takes, in each of its periods and in the long form; those for a substitute make one period.',
  *check({ entries }) {
    for (const { raw, data } of entries(LESSONS)) {
      const each = data.minutes.single / data.periods;
      for (let day = 1; day <= data.periods; day += 1) {
        const total = sum(data.steps.filter((step) => step.day === day).map(({ minutes }) => minutes));
        if (total !== each)
          yield atField(raw, ['minutes', 'single'], {
            message: `the steps of period ${String(day)} take ${String(total)} minutes, not ${String(each)}`,
            hint: 'Change the minutes of a step, or those of the lesson.',
          });
      }
      const substitute = sum((data.substitute?.steps ?? []).map(({ minutes }) => minutes));
      if (data.substitute && substitute !== each)
        yield atField(raw, ['substitute', 'steps'], {
          message: `the steps for a substitute take ${String(substitute)} minutes, not ${String(each)}`,
          hint: 'Change the minutes of a step.',
        });
      const block = sum(data.steps.map((step) => step.block));
      if (block !== data.minutes.block)
        yield atField(raw, ['minutes', 'block'], {
          message: `the steps of the long form take ${String(block)} minutes, not ${String(data.minutes.block)}`,
          hint: 'Change "block" of a step, or of the lesson.',
        });
    }
  },
};

const lessonStandard: Rule = {
  code: 'lesson-standard',
  asks: 'A lesson names standards of `standards.yaml` only, and claims only those whose present text was read.',
  *check({ entries }) {
    const list = entries(STANDARDS)[0]?.data;
    if (!list) return;
    for (const { raw, data } of entries(LESSONS)) {
      for (const [index, { code, claimed }] of data.standards.entries()) {
        if (!standardOf(list, code))
          yield atField(raw, ['standards', index, 'code'], {
            message: `standards.yaml does not list "${code}"`,
            hint: 'Correct the code, or add the standard once somebody has read its text.',
          });
        else if (claimed && !mayClaim(list, code))
          yield atField(raw, ['standards', index, 'claimed'], {
            message: `"${code}" is not verified, so a lesson may not claim it`,
            hint: 'Take "claimed" out, or read the present text and mark it in standards.yaml.',
          });
      }
    }
    for (const { raw, data } of entries(STANDARDS)) {
      for (const [index, { set }] of data.standards.entries())
        if (!data.sets.some(({ id }) => id === set))
          yield atField(raw, ['standards', index, 'set'], { message: `there is no set "${set}"`, hint: 'Name a set of this file.' });
    }
  },
};

const lessonParts: Rule = {
  code: 'lesson-parts',
  asks: 'Where there are lessons there is a unit and a list of standards; each lesson has its guide, and each handout and guide its lesson.',
  *check({ rawEntries, entries }) {
    const of = (name: string): string[] => rawEntries.filter(({ collection }) => collection.name === name).map(({ id }) => id);
    const lessons = rawEntries.filter(({ collection }) => collection.name === 'lessons');
    const [first] = lessons;
    if (first && of('units').length === 0) yield atFile(first, { message: 'lessons need a unit', hint: 'Write lessons/unit.yaml.' });
    if (first && of('standards').length === 0)
      yield atFile(first, { message: 'lessons need a list of standards', hint: 'Write standards.yaml.' });
    for (const lesson of lessons)
      if (!of('guides').includes(lesson.id))
        yield atFile(lesson, { message: `the lesson "${lesson.id}" has no guide`, hint: 'Write guide.mdx beside it.' });
    for (const guide of rawEntries.filter(({ collection }) => collection.name === 'guides'))
      if (!of('lessons').includes(guide.id))
        yield atFile(guide, { message: `there is no lesson "${guide.id}"`, hint: 'Put the guide into the folder of its lesson.' });
    const used = entries(LESSONS).flatMap(({ data }) => data.handouts);
    if (entries(LESSONS).length < lessons.length) return;
    for (const handout of rawEntries.filter(({ collection }) => collection.name === 'handouts'))
      if (!used.includes(handout.id))
        yield atFile(handout, { message: `no lesson uses the handout "${handout.id}"`, hint: 'Name it under "handouts" of its lesson.' });
  },
};

/** Each handout with the lesson that uses it. */
function* sheets({ entries }: Context): Iterable<{ readonly lesson: LessonData; readonly data: HandoutData; readonly raw: RawEntry }> {
  for (const { data: lesson } of entries(LESSONS)) {
    for (const { raw, data } of entries(HANDOUTS)) if (lesson.handouts.includes(raw.id)) yield { lesson, data, raw };
  }
}

const lessonCard: Rule = {
  code: 'lesson-card',
  asks: 'Every card on a sheet and in a key is a claim or number of its lesson, and its words and source stand in the event it names.',
  *check(context) {
    const events = new Map(context.entries(EVENTS).map(({ raw, data }) => [raw.id, data]));
    for (const { raw, data } of context.entries(LESSONS)) {
      for (const list of ['claims', 'numbers'] as const) {
        for (const [index, card] of data[list].entries()) {
          const event = events.get(card.event);
          if (!event) continue;
          const named = JSON.stringify(event);
          if (!named.includes(`"${card.source}"`) && !named.includes(`@${card.source}`))
            yield atField(raw, [list, index, 'source'], {
              message: `the event "${card.event}" does not name the source "${card.source}"`,
              hint: 'Name one of the event’s own sources.',
            });
          if ('from' in card && card.from === 'quote' && !event.quotes?.[card.quote])
            yield atField(raw, [list, index, 'quote'], {
              message: `the event "${card.event}" has no quotation ${String(card.quote)}`,
              hint: 'Count its quotations from 0.',
            });
          if ('figure' in card && card.disputed !== undefined && !event.disputed?.[card.disputed])
            yield atField(raw, [list, index, 'disputed'], {
              message: `the event "${card.event}" has no disputed point ${String(card.disputed)}`,
              hint: 'Count its disputed points from 0.',
            });
        }
      }
    }
    for (const { lesson, data, raw } of sheets(context)) {
      for (const [index, part] of data.parts.entries()) {
        if (!('cards' in part)) continue;
        const known = (part.kind === 'claim-cards' ? lesson.claims : lesson.numbers).map(({ id }) => id);
        for (const [at, card] of part.cards.entries())
          if (!known.includes(card))
            yield atField(raw, ['parts', index, 'cards', at], {
              message: `the lesson has no card "${card}"`,
              hint: `Its cards: ${known.join(', ')}.`,
            });
      }
    }
    const lessons = new Map(context.entries(LESSONS).map(({ raw, data }) => [raw.id, data]));
    for (const { raw, data } of context.entries(GUIDES)) {
      const lesson = lessons.get(raw.id);
      if (!lesson) continue;
      for (const list of ['claims', 'numbers'] as const) {
        const keyed = data[list].map(({ card }) => card);
        const known = lesson[list].map(({ id }) => id);
        for (const [index, card] of keyed.entries())
          if (!known.includes(card))
            yield atField(raw, [list, index, 'card'], {
              message: `the lesson has no card "${card}"`,
              hint: `Its cards: ${known.join(', ')}.`,
            });
        for (const card of known.filter((id) => !keyed.includes(id)))
          yield atField(raw, [list], { message: `the key lacks the card "${card}"`, hint: 'Add it to the key.' });
      }
    }
  },
};

const roleCard: Rule = {
  code: 'role-card',
  asks: 'Role cards are about issues and sides of their round, as of a day in it; every row is a dated position with its source, or says that there is none.',
  *check(context) {
    const rounds = new Map(context.entries(ROUNDS).map(({ raw, data }) => [raw.id, data]));
    const ledgers = new Map(context.entries(LEDGERS).map(({ raw, data }) => [raw.id, data.rounds]));
    for (const { data, raw } of sheets(context)) {
      for (const [index, part] of data.parts.entries()) {
        if (part.kind !== 'role-cards' && part.kind !== 'private-cards') continue;
        const round = rounds.get(part.round);
        if (!round) continue;
        if (part.kind === 'private-cards') {
          const sides = part.sides.map(({ party }) => party);
          if ([...sides].sort().join() !== [...round.sides].sort().join())
            yield atField(raw, ['parts', index, 'sides'], {
              message: 'the private cards are not one for each side of the round',
              hint: `Its sides: ${round.sides.join(', ')}.`,
            });
          continue;
        }
        if (!within(part.asOf, round.date))
          yield atField(raw, ['parts', index, 'asOf'], { message: `${part.asOf} is not in the round`, hint: `It lasted ${round.date}.` });
        for (const [at, issue] of part.issues.entries()) {
          const entry = ledgers.get(issue)?.find((one) => one.round === part.round);
          if (!entry)
            yield atField(raw, ['parts', index, 'issues', at], {
              message: `"${issue}" was not on the table in "${part.round}"`,
              hint: 'Choose an issue whose ledger has this round.',
            });
          else if (!entry.positions.some((position) => round.sides.includes(position.party) && compareDates(position.date, part.asOf) <= 0))
            yield atField(raw, ['parts', index, 'issues', at], {
              message: `no side had said anything on "${issue}" by ${part.asOf}`,
              hint: 'Choose a later day or another issue.',
            });
        }
      }
    }
  },
};

/** How much longer one side may be than the other. */
const MOST = 0.1;

const lessonBalance: Rule = {
  code: 'lesson-balance',
  asks: 'Words written for two sides are of equal weight: as many reasons, lengths within a tenth, a source for each reason.',
  *check(context) {
    for (const { data, raw } of sheets(context)) {
      for (const [index, part] of data.parts.entries()) {
        const field = ['parts', index];
        const texts =
          part.kind === 'reasons'
            ? (['text', 'supported'] as const).map((version) =>
                part.columns.map(({ reasons }) => reasons.map((reason) => withoutCitations(reason[version])).join(' ')),
              )
            : part.kind === 'private-cards'
              ? [part.sides.map((side) => [...side.interests, ...side.priorities, side.inside, side.noDeal].join(' '))]
              : [];
        for (const sides of texts) {
          const counts = sides.map(countWords);
          const gap = Math.max(...counts) / Math.max(1, Math.min(...counts)) - 1;
          if (gap > MOST)
            yield atField(raw, field, {
              message: `the sides have ${counts.map(String).join(' and ')} words`,
              hint: 'Bring them within a tenth of each other.',
            });
        }
        if (part.kind !== 'reasons') continue;
        if (new Set(part.columns.map(({ reasons }) => reasons.length)).size > 1)
          yield atField(raw, field, { message: 'one side has more reasons than the other', hint: 'Give each side as many.' });
        for (const [column, { reasons }] of part.columns.entries()) {
          for (const [at, reason] of reasons.entries())
            if (findCitations(reason.text).length === 0)
              yield atField(raw, [...field, 'columns', column, 'reasons', at, 'text'], {
                message: 'this reason names no source',
                hint: 'Cite what it rests on: [@source-id].',
              });
        }
      }
    }
  },
};

/** In the order of the author's manual. */
export const CLASSROOM_RULES: readonly Rule[] = [lessonMinutes, lessonStandard, lessonParts, lessonCard, roleCard, lessonBalance];
