/** The words of the interface, for whatever runs in Node: pages, charts, exports. Scripts of the browser import `messages:<group>`. */
import { INTERFACE_LANGUAGE, readCatalog } from './catalog.ts';
import { translator, type Translate } from './format.ts';

let translate: Translate | undefined;

/** The text of a message: `t('timeline.events', { count: 3 })` is "3 events". @throws when the catalog has no such message. */
export const t: Translate = (key, values) => (translate ??= translator(readCatalog(), INTERFACE_LANGUAGE))(key, values);

/** The translator of one group, as scripts of the browser have it: for code that runs in Node and in the browser. */
export const translatorOf =
  (group: string): Translate =>
  (key, values) =>
    t(`${group}.${key}`, values);
