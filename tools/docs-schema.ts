/** `npm run docs:schema`: writes what is generated from the schemas of a record. */
import { writeFileSync } from 'node:fs';
import { MANUAL, authoring } from './authoring/manual.ts';

writeFileSync(MANUAL, authoring());
console.log('Wrote docs/authoring.md');
