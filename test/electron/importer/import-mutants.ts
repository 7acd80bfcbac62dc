import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import type { ImportHost, ImportProcess } from '../../../electron/importer/import-host';
import type { ImportJob } from '../../../electron/importer/import-job';
import { parseReply } from '../../../electron/importer/parsed-file-schema';
import { below, pick, seededRandom } from '../../support/random';
import type { Random } from '../../support/random';
import { forgedZip } from './zip-forge';

/** What became of a run of damaged files; `failures` holds what no file may cause, with the number of the mutant. */
export interface MutantReport {
  readonly read: number;
  readonly refused: number;
  readonly failures: readonly string[];
}

const PATIENCE_MS = 20_000;
const fixtures = fileURLToPath(new URL('../../fixtures/import/docx/', import.meta.url));
const MAIN_PART = 'word/document.xml';

/** Pieces that parsers stumble over: markup, ends of records, label parts, extreme numbers. */
const TOKENS = [
  '<w:p>',
  '</w:p>',
  '<w:t>',
  '</w:t>',
  '<w:tbl>',
  '<w:del>',
  '<w:pPr>',
  '<mc:AlternateContent>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '&#x1F600;',
  '&#0;',
  '&amp',
  '&',
  '<',
  '>',
  '"',
  '<?x ?>',
  '\u0000',
  '\uFEFF',
  '\uD83D',
  '\u2028',
  '\r',
  '\n\n',
  '\t',
  'Anna: ',
  '[00:00:01] ',
  '[99:99:99]',
  'R1 [',
  ':',
  '(((((',
  '[[[[',
  'PK\u0003\u0004',
  'PK\u0005\u0006',
  '\u00FF\u00FE',
  '__proto__: ',
].map((token) => Buffer.from(token));

/** One to eight edits: a changed byte, a slice cut, doubled or moved, a token, the end cut off. */
function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  let mutant: Buffer = Buffer.from(bytes);
  for (let edits = 1 + below(random, 8); edits > 0; edits -= 1) {
    const at = below(random, mutant.length + 1);
    const [before, after] = [mutant.subarray(0, at), mutant.subarray(at)];
    const length = below(random, Math.min(64, after.length + 1));
    const token = pick(random, TOKENS);
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

/** Every second Word file is damaged inside and packed again, or its checksums would refuse all of them. */
function mutantJob(format: 'docx' | 'txt', index: number, random: Random): ImportJob {
  const fileName = `mutant ${index}.${format}`;
  if (format === 'txt') {
    const text = readFileSync(`${fixtures}sources/focus-group-long.txt`).subarray(0, 3_000);
    const utf16 = index % 3 === 0 ? Buffer.from(text.toString(), 'utf16le') : text;
    return { fileName, bytes: mutate(utf16, random) };
  }
  const files = readdirSync(fixtures).filter((name) => name.endsWith('.docx'));
  const original = readFileSync(fixtures + (files[index % files.length] ?? ''));
  if (index % 2 === 0) return { fileName, bytes: mutate(original, random) };
  const members = Object.entries(unzipSync(original));
  const entries = members.map(([name, data]) => ({
    name,
    data: name === MAIN_PART ? mutate(data, random) : data,
  }));
  return { fileName, bytes: forgedZip(entries) };
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
 * A failure is a process that ended or hung, or a reply that the parent would not believe; the seed and the
 * number bring the same file back.
 */
export async function runMutants(
  host: ImportHost,
  format: 'docx' | 'txt',
  count: number,
  seed: number,
): Promise<MutantReport> {
  const process = new LongLivedProcess(host);
  let read = 0;
  let refused = 0;
  const failures: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const outcome = await process.answer(mutantJob(format, index, seededRandom(seed * 1_000_003 + index)));
    const checked = 'failure' in outcome ? { detail: outcome.failure } : parseReply(outcome.reply);
    if (!('reply' in checked) || checked.reply === undefined) {
      failures.push(`seed ${seed}, ${format} mutant ${index}: ${checked.detail}`);
    } else if (checked.reply.ok) read += 1;
    else refused += 1;
  }
  process.stop();
  return { read, refused, failures };
}
