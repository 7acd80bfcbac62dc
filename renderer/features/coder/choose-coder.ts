import { request } from '../../services/api';
import { setCoder, useStudyStore } from '../../state/study-store';

/** Lets a known coder act from now on. Returns what went wrong, or null. */
export async function chooseCoder(id: string): Promise<string | null> {
  const chosen = await request('coder:choose', { id });
  if (!chosen.ok) return chosen.error.message;
  setCoder(id);
  return null;
}

/** Adds a coder to the study and lets them act from now on. Returns what went wrong, or null. */
export async function addCoder(name: string): Promise<string | null> {
  const added = await request('command:run', { type: 'add-coder', payload: { name } });
  if (!added.ok) return added.error.message;
  const coder = [...useStudyStore.getState().study.coders.values()].find((known) => known.name === name);
  return coder === undefined ? null : chooseCoder(coder.id);
}
