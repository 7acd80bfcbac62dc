import { parseSource } from '../../shared/import/registry';
import { isImportJob } from './import-job';
import { nodeTextCodecs } from './text-codecs';

/**
 * Entry of the importer process: answers each job with a `Result<ParsedSource>`, one after the other.
 *
 * It holds no study, opens no file and no connection. It never ends by itself while the parent lives: the
 * parent kills it after its reply, or when it takes too long. What is thrown here ends the process, and the
 * parent turns that into a sentence.
 */
function answer(message: unknown): unknown {
  if (!isImportJob(message)) throw new Error('the importer was sent something that is no job');
  const { bytes, ...job } = message;
  return parseSource(bytes, { ...job, codecs: nodeTextCodecs });
}

/** Electron's side of a utility process; typed here because this file runs without Electron as well. */
interface ParentPort {
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void;
  readonly postMessage: (message: unknown) => void;
}

function isParentPort(value: unknown): value is ParentPort {
  return typeof value === 'object' && value !== null && 'postMessage' in value && 'on' in value;
}

const parentPort: unknown = Reflect.get(process, 'parentPort');
if (isParentPort(parentPort)) {
  parentPort.on('message', ({ data }) => parentPort.postMessage(answer(data)));
} else {
  process.on('message', (message) => process.send?.(answer(message)));
  process.on('disconnect', () => process.exit());
}
