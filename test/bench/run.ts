import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { PACKING } from '../../electron/study/kept-study';
import { benchCore } from './bench-core';
import { benchSearch, SEARCH_L, SEARCH_XL } from './bench-search';
import { benchWindow } from './bench-window';
import { buildCorpus, CORPUS_L, CORPUS_XL, type CorpusSize } from './build-corpus';
import { resultTable } from './result-table';

/**
 * `npm run bench [-- XL]`: builds the corpus once, measures the real window and the core on it, and prints the
 * budget table. Needs a screen (`xvfb-run -a npm run bench` where there is none). Nothing is asserted: figures
 * are for people.
 */
async function bench(): Promise<void> {
  const name = process.argv.includes('XL') ? 'XL' : 'L';
  const size = name === 'XL' ? CORPUS_XL : CORPUS_L;
  const study = await corpus(name, size);
  const budgets =
    name === 'XL' ? { open: 1_500, memory: 800, merge: 3_000 } : { open: 300, memory: 150, merge: 300 };
  const rows = [
    ...(await onCopy(study, (copy) => benchWindow(copy, budgets))),
    ...(await onCopy(study, (copy) => benchSearch(copy, name === 'XL' ? SEARCH_XL : SEARCH_L))),
    ...(await benchCore(study, budgets.merge)),
  ];
  console.log(
    `Corpus ${name}: ${size.documents} documents of ${size.length} characters and one of ${size.long.length}, ` +
      `${size.codes} codes, ${size.codings} codings, ${size.coders} coders`,
  );
  const [cpu] = cpus();
  console.log(
    `${cpus().length} x ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}\n`,
  );
  console.log(resultTable(rows));
}

/** Works on a copy, so that what a run codes is gone with it and the next one finds the same corpus. */
async function onCopy<T>(study: string, work: (copy: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'codeboom-bench-'));
  const copy = join(folder, 'corpus.codeboom');
  cpSync(study, copy, { recursive: true });
  return work(copy).finally(() => rmSync(folder, { recursive: true, force: true }));
}

/**
 * The corpus, built the first time and whenever the program folds or packs otherwise: a state that is kept in another
 * way is folded anew at every opening, and the figure would not be that of a study somebody closed yesterday. A build
 * that broke off leaves nothing.
 */
async function corpus(name: string, size: CorpusSize): Promise<string> {
  const folder = join('.cache', 'bench', `${name} ${PACKING.replaceAll(',', '')}.codeboom`);
  if (existsSync(folder)) return join(process.cwd(), folder);
  console.error(`Building corpus ${name} …`);
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(join('.cache', 'bench'), { recursive: true });
  await buildCorpus(part, size);
  renameSync(part, folder);
  return join(process.cwd(), folder);
}

await bench();
