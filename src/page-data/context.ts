/** What a reader who lands on an event is told of what it belongs to. */
import { t } from '../i18n/index.ts';
import { roundHref, sectionHref, storyHref, withAnchor } from '../record/core/routes.ts';
import { storyOf, type DisputeRecord, type Event, type Round } from '../record/index.ts';
import { storyMinutes } from './reading-time.ts';

/** The way from an event to the whole of it. */
export interface Way {
  readonly title: string;
  readonly href: string;
}

/** The context of an event. */
export interface EventContext {
  /** Where, and of what the event is a part: "Sorrel Island, spring 2014."; the place alone where the text names the round. */
  readonly place: string;
  /** What it was, in a sentence or two; `undefined` where the record does not say. */
  readonly text: string | undefined;
  /** To the whole of it, and to what was agreed. */
  readonly ways: readonly Way[];
}

type Linked = Pick<DisputeRecord, 'site' | 'round' | 'stories' | 'rounds'>;

/** The story of a round, else its page. */
function wayTo(record: Linked, round: Round): Way {
  const story = storyOf(record, round.id);
  return story
    ? { title: t('pages.events.story', { title: story.data.title, count: storyMinutes(story.data) }), href: storyHref(story.id) }
    : { title: t('pages.events.round', { round: round.data.season }), href: roundHref(round.id) };
}

/** The story or the page of a round, then what was agreed in it, where something was. */
function waysTo(record: Linked, round: Round): Way[] {
  const agreed = { title: t('pages.events.agreed'), href: withAnchor(roundHref(round.id), 'agreed') };
  return [wayTo(record, round), ...(round.data.agreed.length > 0 ? [agreed] : [])];
}

/** What the page of an event says about where it fits: from its round, or of its own where it has none. */
export function contextOf(record: Linked, { data }: Event): EventContext {
  const where = record.site.location ?? record.site.place;
  if (data.round === undefined) {
    const all = { title: t('pages.events.all'), href: sectionHref('rounds') };
    return { place: `${where}.`, text: data.context, ways: record.rounds.length > 0 ? [all] : [] };
  }
  const round = record.round(data.round);
  const { season, context } = round.data;
  const isNamed = context?.toLowerCase().includes(season.toLowerCase()) ?? false;
  return {
    place: isNamed ? `${where}.` : t('pages.events.where', { place: where, round: season }),
    text: context,
    ways: waysTo(record, round),
  };
}
