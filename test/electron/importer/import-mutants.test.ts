import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { nodeImportHost } from '../../../electron/importer/node-host';
import { builtImportHost } from './importer-host';
import { runMutants } from './import-mutants';
import { mutantSources } from './mutant-sources';

// The nightly run sends twenty times as many: test/nightly/import.nightly.ts.
it.each(mutantSources)(
  'no damaged $format of 500 ends the importer or gets a false reply through',
  async (source) => {
    const { read, refused, failures } = await runMutants(await builtImportHost(), source, 500, 1);
    expect(failures).toEqual([]);
    // Damage that is always refused, or never, would test one half of the reader only.
    expect({ all: read + refused, someRead: read > 50, someRefused: refused > 0 }).toEqual({
      all: 500,
      someRead: true,
      someRefused: true,
    });
  },
  120_000,
);

const plain = { format: 'txt', seeds: () => [Buffer.from('Anna: Hoi')] };

it('an importer that crashes or lies is reported for every file', async () => {
  const failuresOf = async (script: string): Promise<readonly string[]> => {
    const importerPath = fileURLToPath(new URL(`processes/${script}`, import.meta.url));
    return (await runMutants(nodeImportHost({ importerPath }), plain, 3, 1)).failures;
  };
  expect((await failuresOf('crashing.mjs')).map((failure) => /TypeError: \w+/.exec(failure)?.[0])).toEqual([
    'TypeError: unforeseen',
    'TypeError: unforeseen',
    'TypeError: unforeseen',
  ]);
  expect(await failuresOf('forging.mjs')).toHaveLength(3);
});
