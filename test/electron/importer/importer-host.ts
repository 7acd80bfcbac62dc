import { join } from 'node:path';
import { nodeImportHost } from '../../../electron/importer/node-host';
import type { ImportHost } from '../../../electron/importer/import-host';
import { buildStale } from '../../../scripts/build.mjs';
import { root } from '../../../scripts/checkout.mjs';
import { bundles } from '../../../scripts/freshness.mjs';

/** The host of the command line on the bundle that ships, built anew where its sources changed. */
export async function builtImportHost(): Promise<ImportHost> {
  await buildStale(['importer']);
  return nodeImportHost({ importerPath: join(root, bundles.importer.file) });
}
