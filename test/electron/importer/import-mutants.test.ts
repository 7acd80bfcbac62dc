import { expect, it } from 'vitest';
import { builtImportHost } from './importer-host';
import { runMutants } from './import-mutants';

// The nightly run sends twenty times as many: test/nightly/import.nightly.ts.
it.each(['docx', 'txt'] as const)(
  'no damaged %s of 500 ends the importer or gets a false reply through',
  async (format) => {
    const { read, refused, failures } = await runMutants(await builtImportHost(), format, 500, 1);
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
