import { useSyncExternalStore } from 'react';
import type { AppError } from '../../shared/lib/result';
import type { Study } from '../../shared/model/study';
import { request } from './api';

const texts = new Map<string, string>();
const asked = new Set<string>();
/** By study, because another copy of it may hold the file that this one lacks. */
const failures = new WeakMap<Study, Map<string, AppError>>();
const listeners = new Set<() => void>();
let version = 0;

/**
 * The frozen text of a document if it is here already; asks for it otherwise and answers undefined. One that could
 * not be read is not asked for again until somebody tries.
 */
export function documentText(study: Study, document: string): string | undefined {
  const hash = study.documents.get(document)?.textHash;
  if (hash === undefined) return undefined;
  const text = texts.get(hash);
  if (text === undefined && !asked.has(hash) && failures.get(study)?.has(hash) !== true) {
    asked.add(hash);
    void fetchText(study, document, hash);
  }
  return text;
}

/** Forgets all texts: the words of a study do not stay in memory when it is closed. */
export function forgetTexts(): void {
  texts.clear();
}

/** Why the text of a document could not be read; undefined where it could, or where nobody asked yet. */
export function textFailure(study: Study, document: string): AppError | undefined {
  return failures.get(study)?.get(study.documents.get(document)?.textHash ?? '');
}

/** Reads again what could not be read, as after a file was put back. */
export function retryText(study: Study, document: string): void {
  failures.get(study)?.delete(study.documents.get(document)?.textHash ?? '');
  documentText(study, document);
}

/** Draws the component again when texts arrive or fail to; the number grows with each. */
export function useTextsVersion(): number {
  return useTextState(() => version);
}

/** Follows the text of one document: drawn again when that one arrives, not when others do. */
export function useDocumentText(study: Study, document: string): string | undefined {
  return useTextState(() => documentText(study, document));
}

/** Follows anything that is read from the texts and compares equal while it stays the same: a number, a text. */
export function useTextState<T extends string | number | undefined>(read: () => T): T {
  return useSyncExternalStore(follow, read);
}

function follow(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function fetchText(study: Study, document: string, hash: string): Promise<void> {
  const result = await request('document:text', { document });
  asked.delete(hash);
  if (result.ok) texts.set(hash, result.value);
  else noteFailure(study, hash, result.error);
  version += 1;
  for (const listener of listeners) listener();
}

function noteFailure(study: Study, hash: string, error: AppError): void {
  const known = failures.get(study) ?? new Map<string, AppError>();
  failures.set(study, known.set(hash, error));
}
