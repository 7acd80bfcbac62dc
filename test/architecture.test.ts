import { describe, expect, it } from 'vitest';
import { eventChannels, requestChannels } from '../shared/ipc/channels';
import { below, grep, grepCode, importCycles, imports, lineCount, onlyIn } from './support/source-tree';
import { product, sources, textFiles, undocumented } from './support/source-tree';

// Patterns for words that must not stand anywhere are written so that this file does not hold the words either.
const IMPURE = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\brandomUUID\b|\bperformance\.now\b/;
const PAGE = /(?<![.\w])(window|document|process|globalThis|localStorage)\.[a-z]+\(/;
const SUPPRESSED = /@ts-(ignor[e]|expect-erro[r]|nochec[k])|(eslint|oxlint)-disabl[e]/;
const MESSAGING = /\b(ipcMain|ipcRenderer|window\.codeboom)\b/;
const MESSENGERS = ['electron/main/ipc/handle.ts', 'electron/preload/preload.ts', 'renderer/services/api.ts'];
const MACHINE = /(^|[^\w.}])\/(work|root|home\/\w+|Users\/\w+)\/|npm[m]irror/;

/** What is wrong, one line for each finding: a rule holds when there is none. */
const rules: readonly (readonly [rule: string, findings: () => readonly string[]])[] = [
  [
    'shared/ imports nothing of Node, Electron or React',
    () => imports(/^shared\//, /^(node:|electron|react|renderer\/)/),
  ],
  ['electron/ does not import renderer/', () => imports(/^electron\//, /^renderer\//)],
  ['renderer/ does not import electron/ or Node', () => imports(/^renderer\//, /^(electron|node:)/)],
  ['the product imports no tests', () => imports(/^(electron|renderer|shared)\//, /^test\//)],
  ['only electron/ imports Electron', () => imports(/^(renderer|shared)\//, /^electron($|\/)/)],
  ['features of the window do not import one another', featuresTogether],
  ['no file imports itself by way of others', importCycles],
  ['shared/ has no clock and no randomness', () => grepCode(below('shared'), IMPURE)],
  ['shared/ knows no page and no process', () => grepCode(below('shared'), PAGE)],
  ['three files know Electron messaging', () => onlyIn(MESSAGING, MESSENGERS)],
  ['windows are made in one place', () => onlyIn(/new BrowserWindow\b/, ['electron/main/main-window.ts'])],
  ['messages are answered in one place', () => onlyIn(/\.handle\(channel/, ['electron/main/ipc/handle.ts'])],
  ['things are exported by name', () => grep(product, /^export default\b/)],
  ['no check is suppressed', () => grep(sources, SUPPRESSED)],
  [
    'files stay below 300 lines',
    () => sources.filter(([, text]) => lineCount(text) >= 300).map(([path]) => path),
  ],
  ['channels stand only where they are listed, told, answered or called', strayChannels],
  [
    'every export of shared/ and electron/ says what it is',
    () => undocumented([...below('shared'), ...below('electron')]),
  ],
  ['no file names a computer or a registry of its own', () => grep(textFiles, MACHINE)],
];

describe('the architecture', () => {
  it.each(rules)('holds: %s', (_rule, findings) => {
    expect(findings()).toEqual([]);
  });

  it('is checked on the whole product, by tools that find what they look for', () => {
    expect(product.length).toBeGreaterThan(200);
    expect(imports(/^electron\/cli\/registry/, /cli\/commands\/merge/)).toEqual([
      'electron/cli/registry.ts -> electron/cli/commands/merge.ts',
    ]);
    const forged = [
      ['x.ts', '// Date.now()\n/* Math.random() */\n\nexport const a = Date.now();\n'],
    ] as const;
    expect([grepCode(forged, IMPURE), undocumented(forged), lineCount(forged[0][1])]).toEqual([
      ['x.ts:4: export const a = Date.now();'],
      ['x.ts: export const a = Date.now();'],
      1,
    ]);
  });
});

function featuresTogether(): readonly string[] {
  return imports(/^renderer\/features\//, /^renderer\/features\//).filter((crossing) => {
    const [from = '', to = ''] = crossing.split(' -> ').map((path) => path.split('/')[2] ?? '');
    return from !== to;
  });
}

function strayChannels(): readonly string[] {
  const named = new RegExp(`'(${[...requestChannels, ...eventChannels].join('|')})'`);
  const places = /^(shared\/ipc\/|electron\/main\/(main|listen|handlers\/|tell)|renderer\/)/;
  return grepCode(
    product.filter(
      ([path]) =>
        !places.test(path) && !path.startsWith('shared/model/') && !path.startsWith('shared/schema/'),
    ),
    named,
  );
}
