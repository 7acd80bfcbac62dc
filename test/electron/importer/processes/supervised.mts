import { superviseReader } from '../../../../electron/importer/reader-supervisor';

// The real supervisor over a thread that misbehaves as the process title says.
const threads: Readonly<Record<string, string>> = {
  greedy: 'const kept = []; for (;;) kept.push(Array.from({ length: 100_000 }, (_, index) => ({ index })));',
  crashing: "throw new TypeError('unforeseen');",
  'absent-minded': 'process.exit(0);',
};

superviseReader(
  `require('node:worker_threads').parentPort.once('message', () => { ${threads[process.title] ?? ''} });`,
);
