import { unzipSync } from 'fflate';
import type { ImportHost, ImportProcess } from '../../../electron/importer/import-host';
import type { ImportJob } from '../../../electron/importer/import-job';
import { parseReply } from '../../../electron/importer/parsed-file-schema';
import { below, pick, seededRandom } from '../../support/random';
import type { Random } from '../../support/random';
import type { MutantSource } from './mutant-sources';
import { forgedZip } from './zip-forge';

/** What became of a run of damaged files; `failures` holds what no file may cause, with the number of the mutant. */
export interface MutantReport {
  readonly read: number;
  readonly refused: number;
  readonly failures: readonly string[];
}

const PATIENCE_MS = 20_000;
/** Longest a damaged file may keep its reader busy; measured again alone before it counts as a failure. */
const BUDGET_MS = 2_000;

/** Pieces that every reader meets: ends of records, label parts, extreme numbers. */
const TOKENS = [
  ...['\u0000', '\uFEFF', '\uD83D', '\u2028', '\r', '\n\n', '\t'],
  ...['Anna: ', '[00:00:01] ', '[99:99:99]', 'R1 [', ':', '(((((', '[[[['],
  ...['PK\u0003\u0004', 'PK\u0005\u0006', '\u00FF\u00FE', '__proto__: ', '-1', '4294967296', '1e308'],
];

/** Some edits, at most `most`: a changed byte, a slice cut, doubled or moved, a token, the end cut off. */
function mutate(bytes: Uint8Array, tokens: readonly string[], random: Random, most: number): Uint8Array {
  let mutant: Buffer = Buffer.from(bytes);
  for (let edits = 1 + below(random, most); edits > 0; edits -= 1) {
    const at = below(random, mutant.length + 1);
    const [before, after] = [mutant.subarray(0, at), mutant.subarray(at)];
    const length = below(random, Math.min(64, after.length + 1));
    const token = Buffer.from(pick(random, tokens));
    const results = [
      [before, Buffer.from([below(random, 256)]), after.subarray(1)],
      [before, after.subarray(length)],
      [before, after.subarray(0, length), after],
      [before, token, after],
      [before, token, after.subarray(token.length)],
      [after.subarray(0, length), before, after.subarray(length)],
      random() < 0.1 ? [before] : [mutant],
    ];
    mutant = Buffer.concat(pick(random, results));
  }
  return new Uint8Array(mutant);
}

/**
 * Of four zips three are damaged inside and packed again, or their checksums would refuse all of them; and only a
 * little, for markup that is broken anywhere is refused as a whole.
 */
function mutantJob(
  { format, seeds, members, tokens = [] }: MutantSource,
  index: number,
  random: Random,
): ImportJob {
  const fileName = `mutant ${index}.${format}`;
  const known = [...TOKENS, ...tokens];
  const sound = seeds();
  const original = sound[index % sound.length];
  if (original === undefined) throw new Error(`there is no ${format} file to damage`);
  const isZip = original[0] === 0x50;
  if (members === undefined || !isZip || Math.floor(index / sound.length) % 4 === 0) {
    return { fileName, bytes: mutate(original, known, random, 8) };
  }
  const entries = Object.entries(unzipSync(original));
  const readable = entries.filter(([name]) => members.test(name));
  const damaged = pick(random, readable.length > 0 ? readable : entries);
  return {
    fileName,
    bytes: forgedZip(
      entries.map((entry) => {
        const [name, data] = entry;
        return { name, data: entry === damaged ? mutate(data, known, random, 2) : data };
      }),
    ),
  };
}

/** One process that answers many jobs; it is started anew after each failure. */
class LongLivedProcess {
  private running: ImportProcess | undefined;
  private settle: (outcome: { readonly reply: unknown } | { readonly failure: string }) => void = () =>
    undefined;

  constructor(private readonly host: ImportHost) {}

  answer(job: ImportJob): Promise<{ readonly reply: unknown } | { readonly failure: string }> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.settle({ failure: 'no answer in time' }), PATIENCE_MS);
      this.settle = (outcome) => {
        clearTimeout(timer);
        if ('failure' in outcome) this.stop();
        resolve(outcome);
      };
      this.running ??= this.start();
      this.running.send(job);
    });
  }

  stop(): void {
    this.running?.kill();
    this.running = undefined;
  }

  private start(): ImportProcess {
    const started: ImportProcess = this.host.start({
      replied: (reply) => this.settle({ reply }),
      // A process that was stopped for its failure reports its end later, when the next is at work.
      ended: ({ detail }) => {
        if (this.running === started) this.settle({ failure: detail });
      },
    });
    return started;
  }
}

/**
 * Sends damaged files to one importer process and counts what came back.
 *
 * A failure is a process that ended or hung, a reply that the parent would not believe, or a file that takes over
 * two seconds each time it is tried; the seed and the number bring the same file back.
 */
export async function runMutants(
  host: ImportHost,
  source: MutantSource,
  count: number,
  seed: number,
): Promise<MutantReport> {
  const process = new LongLivedProcess(host);
  let read = 0;
  let refused = 0;
  const failures: string[] = [];
  const once = { ...source, seeds: kept(source.seeds) };
  for (let index = 0; index < count; index += 1) {
    const chosen = index % 2 === 1 && source.options !== undefined ? { options: source.options } : {};
    const job = { ...mutantJob(once, index, seededRandom(seed * 1_000_003 + index)), ...chosen };
    const outcome = await answered(process, job);
    const checked = 'failure' in outcome ? { detail: outcome.failure } : parseReply(outcome.reply);
    if (!('reply' in checked) || checked.reply === undefined) {
      failures.push(`seed ${seed}, ${source.format} mutant ${index}: ${checked.detail}`);
    } else if (checked.reply.ok) read += 1;
    else refused += 1;
  }
  process.stop();
  return { read, refused, failures };
}

/** The answer to a job; one that took too long is asked again, for the machine may have been busy otherwise. */
async function answered(process: LongLivedProcess, job: ImportJob): ReturnType<LongLivedProcess['answer']> {
  for (let tries = 1; ; tries += 1) {
    const start = performance.now();
    const outcome = await process.answer(job);
    const took = performance.now() - start;
    if (took <= BUDGET_MS || 'failure' in outcome) return outcome;
    if (tries === 3) return { failure: `takes ${Math.round(took)} ms` };
  }
}

/** Reads the seeds once for a whole run. */
function kept(seeds: MutantSource['seeds']): MutantSource['seeds'] {
  const files = seeds();
  return () => files;
}
