/** Every collection, one line each. A file belongs to the first whose pattern it fits; the author's manual has this order. */
import { ANSWERS } from './answers/index.ts';
import { CARDS } from './cards/index.ts';
import { CHARTS } from './charts/index.ts';
import { CORRECTIONS } from './corrections/index.ts';
import { EVENTS } from './events/index.ts';
import { GUIDES } from './guides/index.ts';
import { HANDOUTS } from './handouts/index.ts';
import { ISSUES } from './issues/index.ts';
import { LANGUAGES } from './languages/index.ts';
import { LEDGERS } from './ledgers/index.ts';
import { LESSONS } from './lessons/index.ts';
import { PAGES } from './pages/index.ts';
import { PAPERS } from './papers/index.ts';
import { PARTIES } from './parties/index.ts';
import { ROUNDS } from './rounds/index.ts';
import { SITE } from './site/index.ts';
import { SOURCES } from './sources/index.ts';
import { STANDARDS } from './standards/index.ts';
import { STORIES } from './stories/index.ts';
import { TABLES } from './tables/index.ts';
import { TERMS } from './terms/index.ts';
import { TRANSLATED_PAPERS } from './translated-papers/index.ts';
import { TRANSLATIONS } from './translations/index.ts';
import { UNITS } from './units/index.ts';

export const COLLECTIONS = [
  SITE,
  EVENTS,
  ROUNDS,
  ISSUES,
  LEDGERS,
  STORIES,
  ANSWERS,
  PARTIES,
  TERMS,
  SOURCES,
  TABLES,
  PAGES,
  CORRECTIONS,
  CHARTS,
  LESSONS,
  HANDOUTS,
  GUIDES,
  PAPERS,
  UNITS,
  STANDARDS,
  LANGUAGES,
  CARDS,
  TRANSLATIONS,
  TRANSLATED_PAPERS,
] as const;
