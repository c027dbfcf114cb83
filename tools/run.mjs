/** `node tools/run.mjs <command>` runs `tools/<command>.ts`. An old Node cannot read that file, so its version is checked before. */
import './node-version.mjs';

const [command] = process.argv.splice(2, 1);
await import(`./${command}.ts`);
