import { createHash } from 'node:crypto';

/** A hash that can be continued and copied half-way, so that nothing is ever hashed twice. */
export interface RunningHash {
  update(data: string | Uint8Array): RunningHash;
  copy(): RunningHash;
  digest(encoding: 'hex'): string;
}

/** Starts an empty hash. */
export type CreateHash = () => RunningHash;

/** The hash of every file and line of a study. */
export const sha256: CreateHash = () => createHash('sha256');

/** Hexadecimal digits of a chain value: 64 bits tell damage from truth; nobody is kept out by them. */
export const CHAIN_LENGTH = 16;

/** The chain value before the first commit; a study's id starts its chain, so a foreign log never fits. */
export function firstChain(createHash: CreateHash, studyId: string): string {
  return createHash().update(studyId).digest('hex').slice(0, CHAIN_LENGTH);
}

/** The chain value after a commit: it covers the commit's text and, through `previous`, all before it. */
export function nextChain(createHash: CreateHash, previous: string, json: string | Uint8Array): string {
  return createHash().update(previous).update(json).digest('hex').slice(0, CHAIN_LENGTH);
}
