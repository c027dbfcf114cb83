/**
 * Ends a command that an old Node runs, in one line that says what to do: without it, that Node fails at the first file of
 * TypeScript or at a function it lacks. Written so that every Node with ES modules reads it; import it before all else.
 */
const NEEDED = [22, 18];

const running = process.versions.node.split('.').map(Number);
if (running[0] < NEEDED[0] || (running[0] === NEEDED[0] && running[1] < NEEDED[1])) {
  console.error(
    'Node ' +
      process.versions.node +
      ' is too old for this command, which needs ' +
      NEEDED.join('.') +
      '. Run it by "npm run" or "npx": after "npm ci" they find the Node that the packages bring.',
  );
  process.exit(1);
}
