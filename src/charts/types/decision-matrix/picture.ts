/** The part of the powers that the picture shows: a few actors by a few decisions, each cell with its reach and a sentence. */
import { t } from '../../../i18n/index.ts';
import { sentencesOf } from '../../../text/sentences.ts';
import { ORDER, type Level } from './levels.ts';
import type { Cell, Data, Decision, Party, Power } from './data.ts';

/** What a cell says: how far the power reaches, and one sentence. */
export interface Reach {
  readonly level: Level | undefined;
  readonly text: string;
}
/** A column: a party, alone or with others that are seen as one with it. */
export interface Actor extends Party {
  readonly parties: readonly string[];
}
/** A row: a decision, alone or with others. */
export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly decisions: readonly string[];
}
/** A place of the picture. */
interface Place {
  readonly key: string;
  readonly actor: Actor;
  readonly topic: Topic;
}
export interface PictureCell extends Place, Reach {}
export interface PictureChange extends Place {
  readonly before: Reach;
  readonly after: Reach;
}
export interface Picture {
  readonly actors: readonly Actor[];
  readonly topics: readonly Topic[];
  readonly cells: readonly PictureCell[];
  readonly changes: readonly PictureChange[];
}

/** A sentence of a power is printed as it is where it has at most so many words. */
const MOST_WORDS = 18;
const shortSentence = (text: string): string => {
  const [first = ''] = sentencesOf(text);
  return first.split(/\s+/).length <= MOST_WORDS ? first : '';
};

/** The power that reaches farthest. */
const farthest = (powers: readonly Power[]): Power | undefined =>
  [...powers].sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level))[0];

function actorsOf({ parties, options }: Data): Actor[] {
  if (!options?.actors) return parties.map((party) => ({ ...party, parties: [party.id] }));
  return options.actors.flatMap(({ party: id, with: others = [], name }): Actor[] => {
    const party = parties.find((one) => one.id === id);
    return party ? [{ ...party, short: name ?? party.short, parties: [id, ...others] }] : [];
  });
}

function topicsOf({ decisions, options }: Data): Topic[] {
  const topic = ({ id, name }: Decision, others: readonly string[] = [], own?: string): Topic => ({
    id,
    name: own ?? name,
    decisions: [id, ...others],
  });
  if (!options?.decisions) return decisions.map((decision) => topic(decision));
  return options.decisions.flatMap(({ id, with: others, name }): Topic[] => {
    const decision = decisions.find((one) => one.id === id);
    return decision ? [topic(decision, others, name)] : [];
  });
}

/** The cells of the record that a place of the picture stands for. */
const inPlace = ({ cells }: Data, actor: Actor, topic: Topic): Cell[] =>
  cells.filter(({ party, decision }) => actor.parties.includes(party) && topic.decisions.includes(decision));

const keyOf = (actor: Actor, topic: Topic): string => `${actor.id}--${topic.id}`;

function reachOf(powers: readonly Power[], written: string | undefined): Reach {
  const power = farthest(powers);
  const unknown = power ? '' : t('charts.decisionMatrix.noPower');
  return { level: power?.level, text: written ?? (power ? shortSentence(power.text) : unknown) };
}

function changesOf(data: Data, actors: readonly Actor[], topics: readonly Topic[]): PictureChange[] {
  if (!data.changed) return [];
  const places = data.options?.changes
    ? data.options.changes.flatMap(({ decision, party, before, after }) => {
        const actor = actors.find(({ id }) => id === party) ?? alone(data, party);
        const found = data.decisions.find(({ id }) => id === decision);
        const topic = topics.find(({ id }) => id === decision) ?? (found && { ...found, decisions: [found.id] });
        return actor && topic ? [{ actor, topic, before, after }] : [];
      })
    : topics.flatMap((topic) =>
        actors
          .filter((actor) => inPlace(data, actor, topic).some(({ turned }) => turned))
          .map((actor) => ({ actor, topic, before: undefined, after: undefined })),
      );
  return places.map(({ actor, topic, before, after }) => {
    const cells = inPlace(data, actor, topic);
    const at = (moment: 'before' | 'after'): Power[] => cells.map((cell) => cell[moment]).filter((power) => power !== undefined);
    return { key: keyOf(actor, topic), actor, topic, before: reachOf(at('before'), before), after: reachOf(at('after'), after) };
  });
}

/** A party that has no column of its own. */
function alone({ parties }: Data, id: string): Actor | undefined {
  const party = parties.find((one) => one.id === id);
  return party && { ...party, parties: [id] };
}

/** What the picture shows of some powers. */
export function pictureOf(data: Data): Picture {
  const [actors, topics] = [actorsOf(data), topicsOf(data)];
  return {
    actors,
    topics,
    cells: topics.flatMap((topic) =>
      actors.map((actor): PictureCell => {
        const written = data.options?.cells?.find(({ decision, party }) => decision === topic.id && party === actor.id)?.text;
        const powers = inPlace(data, actor, topic).flatMap(({ all }) => all);
        return { key: keyOf(actor, topic), actor, topic, ...reachOf(powers, written) };
      }),
    ),
    changes: changesOf(data, actors, topics),
  };
}
