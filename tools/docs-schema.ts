/** `npm run docs:schema`: writes what is generated from the schemas of a record. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_FOLDER, jsonSchemas } from './authoring/json-schema.ts';
import { MANUAL, authoring } from './authoring/manual.ts';

writeFileSync(MANUAL, authoring());
console.log('Wrote docs/authoring.md');

// The folder is emptied, so that the schema of a kind that is gone goes too.
rmSync(SCHEMA_FOLDER, { recursive: true, force: true });
mkdirSync(SCHEMA_FOLDER, { recursive: true });
const files = jsonSchemas();
for (const [name, text] of files) writeFileSync(join(SCHEMA_FOLDER, name), text);
console.log(`Wrote ${String(files.size)} files in .vscode/schemas`);
