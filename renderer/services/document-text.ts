import { useSyncExternalStore } from 'react';
import type { Study } from '../../shared/model/study';
import { request } from './api';

const texts = new Map<string, string>();
const asked = new Set<string>();
const listeners = new Set<() => void>();
let version = 0;

/** The frozen text of a document if it is here already; asks for it otherwise and answers undefined. */
export function documentText(study: Study, document: string): string | undefined {
  const hash = study.documents.get(document)?.textHash;
  if (hash === undefined) return undefined;
  const text = texts.get(hash);
  if (text === undefined && !asked.has(hash)) {
    asked.add(hash);
    void fetchText(document, hash);
  }
  return text;
}

/** Draws the component again when texts arrive; the number grows with each. */
export function useTextsVersion(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => version,
  );
}

async function fetchText(document: string, hash: string): Promise<void> {
  const result = await request('document:text', { document });
  asked.delete(hash);
  if (!result.ok) return;
  texts.set(hash, result.value);
  version += 1;
  for (const listener of listeners) listener();
}
