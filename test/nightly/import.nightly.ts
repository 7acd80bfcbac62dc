import { builtImportHost } from '../electron/importer/importer-host';
import { runMutants } from '../electron/importer/import-mutants';
import { mutantSources } from '../electron/importer/mutant-sources';

const MUTANTS = 10_000;

/**
 * Ten thousand damaged files for each importer; returns the failures, none when all is well.
 *
 * @param seed another one for every night, so that the nights add up; print it to have a failure again
 */
export async function importNightly(seed: number): Promise<readonly string[]> {
  const host = await builtImportHost();
  const failures: string[] = [];
  for (const source of mutantSources) {
    const report = await runMutants(host, source, MUTANTS, seed);
    console.log(
      `import ${source.format}, seed ${seed}: ${report.read} read, ${report.refused} refused of ${MUTANTS}`,
    );
    failures.push(...report.failures);
  }
  return failures;
}
