// Says in one line what is missing when the pinned Node.js of node_modules is not there and the machine's own is too old
// to run TypeScript. Plain JavaScript, so that any Node.js can run it.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This needs Node.js 22.18 or later, but ${process.versions.node} is running.\n` +
      '  npm install brings a suitable one (the package "node"); if it could not, install Node.js 24 yourself.',
  );
  process.exitCode = 1;
}
