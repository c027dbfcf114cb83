/**
 * Gives scripts of the browser their words: `import t from 'messages:search'` is the translator of the group `search`
 * of the catalog, and brings no other words into the script.
 */
import { resolve } from 'node:path';
import { INTERFACE_LANGUAGE, readCatalog } from './catalog.ts';

const PREFIX = 'messages:';
const RESOLVED = `\0${PREFIX}`;

/** A Vite plugin, also used by Vitest. */
export function viteMessages(): {
  name: string;
  resolveId: (id: string) => string | undefined;
  load: (this: { addWatchFile: (file: string) => void }, id: string) => string | undefined;
} {
  const format = resolve('src/i18n/format.ts').split('\\').join('/');
  return {
    name: 'messages',
    resolveId: (id) => (id.startsWith(PREFIX) ? RESOLVED + id.slice(PREFIX.length) : undefined),
    load(id) {
      if (!id.startsWith(RESOLVED)) return undefined;
      const group = id.slice(RESOLVED.length);
      const messages = readCatalog()[group];
      if (typeof messages !== 'object') throw new Error(`src/i18n/${INTERFACE_LANGUAGE}.yaml has no group "${group}"`);
      this.addWatchFile(resolve('src/i18n', `${INTERFACE_LANGUAGE}.yaml`));
      return `import { translator } from ${JSON.stringify(format)};\nexport default translator(${JSON.stringify(messages)}, ${JSON.stringify(INTERFACE_LANGUAGE)});`;
    },
  };
}
