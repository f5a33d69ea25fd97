// Prepares a checkout and hands over to a TypeScript command: node scripts/bootstrap.mjs NAME ARGS…
// Plain JavaScript without packages, so that it works in a clean clone. What it has to say goes to
// standard error; standard output belongs to the command.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Winnow needs Node 20.19 or newer, and this is ${process.versions.node}.`);
  process.exit(1);
}

const { prepareCheckout } = await import('./setup/prepare.mjs');
const { handOver } = await import('./setup/hand-over.mjs');

const [name, ...args] = process.argv.slice(2);
if (await prepareCheckout()) handOver(`scripts/${name}.ts`, args);
else process.exitCode = 1;
