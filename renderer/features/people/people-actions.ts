import { i18n } from '../../i18n/i18n';
import { request } from '../../services/api';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { showToast, useViewStore } from '../../state/view-store';
import type { SpeakerFacts } from './speaker-facts';

/** Who a speaker is said to be; both null takes the link off. */
export interface LinkChoice {
  readonly participant: string | null;
  readonly group: string | null;
}

/** Links speakers, in one act; more than one at a time is told with an undo. */
export async function linkSpeakers(speakers: readonly SpeakerFacts[], choice: LinkChoice): Promise<void> {
  const links = speakers.map(({ document, label }) => ({ document: document.id, speaker: label, ...choice }));
  const toast = links.length > 1 ? { toast: i18n.t('people:linked', { count: links.length }) } : {};
  await runCommand({ type: 'link-speakers', payload: { links } }, toast);
}

/** Opens the form for a participant, or for a new one (null). */
export function openParticipant(id: string | null): void {
  useViewStore.setState({ dialog: { kind: 'participant', id } });
}

/** Shows the quotes of one participant and of nobody else. */
export function showQuotesOf(participant: string): void {
  useViewStore.setState({ view: 'quotes', quotesCode: null, quotesOf: participant });
}

/** Takes the open dialog away. */
export function closeDialog(): void {
  useViewStore.setState({ dialog: null });
}

/** Opens the key file, or makes it; the reason why not, or null. */
export async function unlockKey(passphrase: string): Promise<string | null> {
  const opened = await request('key:unlock', { passphrase });
  if (!opened.ok) return opened.error.message;
  useStudyStore.setState({ keyNames: opened.value.names });
  return null;
}

/** Forgets the real names in this session. */
export async function lockKey(): Promise<void> {
  const locked = await request('key:lock');
  if (locked.ok) useStudyStore.setState({ keyNames: null });
  else showToast(locked.error.message, false);
}

/** Writes the real names of a participant to the key file; the study itself never holds them. */
export async function saveNames(participant: string, typed: string): Promise<void> {
  const names = typed
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const before = useStudyStore.getState().keyNames?.[participant] ?? [];
  if (names.join() === before.join()) return;
  const saved = await request('key:name', { participant, names });
  if (saved.ok) useStudyStore.setState({ keyNames: saved.value.names });
  else showToast(saved.error.message, false);
}
