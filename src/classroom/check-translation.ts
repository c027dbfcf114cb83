/** Validation rules of sheets in another language: each matches its sheet, and every word that it shows is translated. */
import { HANDOUTS } from '../record/collections/handouts/index.ts';
import { TRANSLATIONS } from '../record/collections/translations/index.ts';
import { TRANSLATED_PAPERS } from '../record/collections/translated-papers/index.ts';
import { CARDS } from '../record/collections/cards/index.ts';
import { LESSONS } from '../record/collections/lessons/index.ts';
import { LANGUAGES } from '../record/collections/languages/index.ts';
import type { ValidEntry } from '../record/core/raw-entry.ts';
import { t } from '../i18n/index.ts';
import { atField, atFile, type Context, type Report, type Rule } from '../record/check/rule.ts';
import type { CardsData, LanguageData, LessonData, TranslationData } from '../record/collections/schemas.ts';
import { compare, type Difference } from './compare.ts';
import { partNeeds, vocabularyNeeds } from './translation-needs.ts';
import { translationPairs } from './translation-pairs.ts';

/** The language and the name in an id such as `es/sorting-mat`. */
const split = (id: string): readonly [string, string] => {
  const at = id.indexOf('/');
  return [id.slice(0, at), id.slice(at + 1)];
};

const HINT = 'Say what the original says: the same headings, items, numbers and sources.';

/** Fields that name something and are the same in every language. */
const NAMES: ReadonlySet<PropertyKey> = new Set(['kind', 'party', 'glossary']);

const reports = (entry: ValidEntry<CardsData | TranslationData>, at: readonly PropertyKey[], all: Iterable<Difference>): Report[] =>
  [...all]
    .filter(({ field }) => !field.some((step) => NAMES.has(step)))
    .map(({ field, problem }) => atField(entry.raw, [...at, ...field], { message: `this translation ${problem}`, hint: HINT }));

const translationShape: Rule = {
  code: 'translation-shape',
  asks: 'A sheet, paper or card in another language has the headings, items, blanks, numbers and sources of the one it translates.',
  *check(context) {
    const handouts = new Map(context.entries(HANDOUTS).map(({ raw, data }) => [raw.id, data]));
    for (const entry of context.entries(TRANSLATIONS)) {
      const { raw, data } = entry;
      const original = handouts.get(split(raw.id)[1]);
      if (!original) continue;
      yield* reports(entry, ['title'], compare(original.title, data.title));
      if (original.parts.length !== data.parts.length)
        yield atField(raw, ['parts'], {
          message: `this translation has ${t('record.parts', { count: data.parts.length })} where the sheet has ${String(original.parts.length)}`,
          hint: 'Give it the parts of the sheet, in the same order.',
        });
      for (const [index, part] of original.parts.entries()) {
        const words = data.parts[index];
        if (!words) continue;
        if (words.kind !== part.kind)
          yield atField(raw, ['parts', index, 'kind'], {
            message: `this part is "${words.kind}", that of the sheet "${part.kind}"`,
            hint: HINT,
          });
        else yield* reports(entry, ['parts', index], compare(part, words));
      }
    }
    const papers = new Map(context.rawEntries.filter(({ collection }) => collection.name === 'papers').map((raw) => [raw.id, raw]));
    for (const { raw } of context.entries(TRANSLATED_PAPERS)) {
      const original = papers.get(split(raw.id)[1]);
      for (const { problem } of original ? compare(original.body, raw.body) : [])
        yield { path: raw.path, line: raw.bodyLine, column: 1, message: `this translation ${problem}`, hint: HINT };
    }
    for (const entry of context.entries(CARDS)) {
      for (const [field, original, words] of translationPairs(context, entry.data)) yield* reports(entry, field, compare(original, words));
    }
  },
};

/** The ids of a collection, of entries with errors too. */
const idsOf = ({ rawEntries }: Context, name: string): string[] =>
  rawEntries.filter(({ collection }) => collection.name === name).map(({ id }) => id);

/** Files in a language that the record does not have, or of something that it does not have. */
function* strayFiles(context: Context): Iterable<Report> {
  const known = idsOf(context, 'languages');
  for (const raw of context.rawEntries) {
    const { name: collection } = raw.collection;
    if (collection !== 'translations' && collection !== 'translatedPapers' && collection !== 'cards') continue;
    const [language, name] = collection === 'cards' ? [raw.id, ''] : split(raw.id);
    if (!known.includes(language))
      yield atFile(raw, { message: `there is no language "${language}"`, hint: `Write lessons/words.${language}.yaml.` });
    else if (name !== '' && !idsOf(context, collection === 'translations' ? 'handouts' : 'papers').includes(name))
      yield atFile(raw, { message: `there is nothing called "${name}" to translate`, hint: 'Name the file as that of the original.' });
  }
}

/** A sheet that is neither translated nor pending, or both. */
function* pendingSheets({ raw, data }: ValidEntry<LanguageData>, sheet: string, translated: boolean): Iterable<Report> {
  const pending = data.pending.indexOf(sheet);
  if (!translated && pending < 0)
    yield atFile(raw, {
      message: `the sheet "${sheet}" has no translation`,
      hint: `Write ${raw.id}/${sheet}.yaml in the lesson’s folder, or name it under "pending".`,
    });
  if (translated && pending >= 0)
    yield atField(raw, ['pending', pending], {
      message: `the sheet "${sheet}" has a translation`,
      hint: 'Take it out of "pending".',
    });
}

/** What the parts of a translated sheet show of the record and the cards lack. */
function* missingWords(context: Context, lesson: ValidEntry<LessonData>, sheet: string, cards: ValidEntry<CardsData>): Iterable<Report> {
  const handout = context.entries(HANDOUTS).find(({ raw }) => raw.id === sheet);
  for (const [index, part] of (handout?.data.parts ?? []).entries())
    for (const need of partNeeds(context, lesson.data, lesson.raw.id, part))
      if (handout && !need.has(cards.data))
        yield atField(handout.raw, ['parts', index], {
          message: `${need.what} has no words in "${cards.raw.id}"`,
          hint: `Add them to ${cards.raw.path}.`,
        });
}

function* missingInLesson(
  context: Context,
  language: ValidEntry<LanguageData>,
  cards: ValidEntry<CardsData>,
  lesson: ValidEntry<LessonData>,
): Iterable<Report> {
  for (const need of vocabularyNeeds(lesson.data, lesson.raw.id))
    if (!need.has(cards.data))
      yield atFile(cards.raw, { message: `${need.what} of lesson "${lesson.raw.id}" is missing`, hint: 'Add its words.' });
  for (const sheet of lesson.data.handouts) {
    const translated = idsOf(context, 'translations').includes(`${language.raw.id}/${sheet}`);
    yield* pendingSheets(language, sheet, translated);
    if (translated) yield* missingWords(context, lesson, sheet, cards);
  }
}

const translationMissing: Rule = {
  code: 'translation-missing',
  asks: 'Where sheets are given in another language, every sheet is, or is named as pending; and all that it shows of the record has its words in that language.',
  *check(context) {
    yield* strayFiles(context);
    for (const language of context.entries(LANGUAGES)) {
      const { raw } = language;
      const cards = context.entries(CARDS).find((one) => one.raw.id === raw.id);
      if (cards) for (const lesson of context.entries(LESSONS)) yield* missingInLesson(context, language, cards, lesson);
      else if (!idsOf(context, 'cards').includes(raw.id))
        yield atFile(raw, { message: `the language "${raw.id}" has no cards`, hint: `Write lessons/cards.${raw.id}.yaml.` });
    }
  },
};

/** In the order of the author's manual. */
export const TRANSLATION_RULES: readonly Rule[] = [translationShape, translationMissing];
