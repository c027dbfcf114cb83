/** Reads the catalogs of the interface: one YAML file for each language, next to this file. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Messages } from './format.ts';

/** The language of the interface. */
export const INTERFACE_LANGUAGE = 'en';

/** The catalog of a language. */
export function readCatalog(language = INTERFACE_LANGUAGE): Messages {
  return parse(readFileSync(resolve('src/i18n', `${language}.yaml`), 'utf8')) as Messages;
}
