import { trimRange } from '../../../shared/anchoring/word-boundaries';
import { isLiving } from '../../../shared/code-tree/code-tree';
import type { TextRange } from '../../../shared/lib/text-range';
import type { Coding } from '../../../shared/model/coding';
import type { SourceDocument } from '../../../shared/model/document';
import type { SpeakerLink } from '../../../shared/model/participant';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { inVivoName } from './palette/in-vivo-name';
import { activeQuotation, codingToRemove } from './reader-actions';
import { selectedRange, useReaderStore } from './reader-store';
import { namedPassage } from './who-speaks';

/** Codes that Alt+1..9 apply. */
const RECENT = 9;

/** Codes the selected words. With `keep` the palette and the selection stay, for a further code on the same words. */
export async function codeSelection(code: string, keep: boolean): Promise<void> {
  const target = takeSelection(code, keep);
  if (target === null) return;
  await runCommand({ type: 'add-codings', payload: { codings: [{ ...target, code }] } });
}

/** Makes a code and codes the selected words with it. Its parent is the one of the code picked in the tree. */
export async function codeWithNew(name: string, keep: boolean): Promise<void> {
  const trimmed = name.trim();
  if (trimmed === '') return;
  const id = freshId();
  const target = takeSelection(id, keep);
  if (target === null) return;
  const payload = { parent: parentForNew(), name: trimmed, codings: [target], id };
  await runCommand({ type: 'code-with-new-code', payload });
}

/** Codes the selected words with a code named by themselves. */
export async function codeInVivo(keep: boolean): Promise<void> {
  const { reading, pointing } = useReaderStore.getState();
  const range = selectedRange(pointing);
  if (reading === null || range === null) return;
  await codeWithNew(inVivoName(reading.layout.text.slice(range.from, range.to)), keep);
}

/** Takes one code off the active quotation, a colleague's only where one has no coding of one's own on it. */
export async function removeCode(): Promise<void> {
  const quotation = activeQuotation();
  if (quotation === undefined) return;
  const coding = codingToRemove(quotation, useReaderStore.getState().chosen);
  if (coding !== undefined) await removeCoding(coding);
}

/** Takes one coding away; the toast names it, and whose it was unless one's own, and offers undo. */
export async function removeCoding(coding: Coding): Promise<void> {
  const { study, coder } = useStudyStore.getState();
  const name = study.codes.get(coding.code)?.name ?? '';
  const by = coding.coder === coder ? '' : ` by ${study.coders.get(coding.coder)?.name ?? 'another coder'}`;
  await runCommand(
    { type: 'remove-codings', payload: { ids: [coding.id] } },
    { toast: `Removed ${name}${by}` },
  );
}

/**
 * Says whose words a passage holds. Naming nobody takes off the voice that holds for the passage, also where
 * that was named for a wider one.
 */
export async function nameVoice(
  document: SourceDocument,
  range: TextRange,
  { participant, group }: SpeakerLink,
): Promise<void> {
  const { study } = useStudyStore.getState();
  const isTakenOff = participant === null && group === null;
  const { from, to } = (isTakenOff ? namedPassage(study, document, range) : undefined) ?? range;
  const payload = { document: document.id, from, to, participant, group };
  await runCommand({ type: 'name-voice', payload });
}

/** The code a new one is put under: the parent of the code picked in the tree, or that code where it is a top one. */
export function parentForNew(): string | null {
  const { study } = useStudyStore.getState();
  const picked = study.codes.get(useViewStore.getState().code ?? '');
  return picked === undefined || !isLiving(study, picked.id) ? null : (picked.parent ?? picked.id);
}

/** The codes Alt+1..9 stand for: those of this session, then the last ones the coder used in the document. */
export function recentCodes(): readonly string[] {
  const { recent, reading } = useReaderStore.getState();
  const { study, coder } = useStudyStore.getState();
  const found = new Set(recent.filter((code) => isLiving(study, code)));
  const codings = [...(study.codings.get(reading?.document.id ?? '')?.values() ?? [])];
  for (let at = codings.length - 1; at >= 0 && found.size < RECENT; at -= 1) {
    const coding = codings[at];
    if (coding?.coder === coder) found.add(coding.code);
  }
  return [...found].slice(0, RECENT);
}

/** The words to code; lets go of the selection, unless it is kept, and makes what it will be the active quotation. */
function takeSelection(code: string, keep: boolean): (TextRange & { readonly document: string }) | null {
  const { reading, pointing, recent } = useReaderStore.getState();
  const range = selectedRange(pointing);
  if (reading === null || range === null) return null;
  const { from, to } = trimRange(reading.layout.text, range);
  if (from === to) return null;
  const used = [code, ...recent.filter((other) => other !== code)].slice(0, RECENT);
  useReaderStore.setState({ recent: used, chosen: code, ...(keep ? {} : { pointing: null, palette: null }) });
  useViewStore.setState({ quotation: { from, to } });
  return { document: reading.document.id, from, to };
}

/** 16 hexadecimal characters, as the study makes them. */
function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
