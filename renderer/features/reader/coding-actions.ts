import { trimRange } from '../../../shared/anchoring/word-boundaries';
import { isLiving } from '../../../shared/code-tree/code-tree';
import type { TextRange } from '../../../shared/lib/text-range';
import type { Coding, Valence } from '../../../shared/model/coding';
import type { SourceDocument } from '../../../shared/model/document';
import type { SpeakerLink } from '../../../shared/model/participant';
import { i18n } from '../../i18n/i18n';
import { applyCodes } from '../../services/apply-codes';
import { runCommand } from '../../services/run-command';
import { showNow, withNextChange } from '../../services/with-change';
import { noteUse } from '../../state/coding-store';
import { useStudyStore } from '../../state/study-store';
import { showToast, useViewStore, type Place } from '../../state/view-store';
import { inVivoName } from './palette/in-vivo-name';
import { activeQuotation, codingToRemove } from './reader-actions';
import { selectedRange, useReaderStore } from './reader-store';
import { recentCodes } from './recent-codes';
import { namedPassage } from './who-speaks';

/**
 * Codes the selected words, else the active quotation, with codes that there are. With `keep` the palette and the
 * selection stay, for a further code on the same words: every code is an act of its own, which undo takes back alone.
 * False where nothing was coded.
 */
export async function codeSelection(
  codes: readonly string[],
  keep: boolean,
  valence?: Valence,
): Promise<boolean> {
  const target = codingTarget();
  const [first] = codes;
  if (target === null || first === undefined) return false;
  const done = await applyCodes(target, codes, { valence, shown: () => settle(first, keep) });
  return done.ok;
}

/** Makes a code and codes the same words with it. Its parent is the one of the code picked in the tree. */
export async function codeWithNew(name: string, keep: boolean): Promise<void> {
  const trimmed = name.trim();
  const target = codingTarget();
  if (trimmed === '' || target === null) return;
  const id = freshId();
  noteUse([id]);
  withNextChange(() => {
    useViewStore.setState({ quotation: { from: target.from, to: target.to } });
    settle(id, keep);
  });
  const payload = { parent: parentForNew(), name: trimmed, codings: [target], id };
  await runCommand({ type: 'code-with-new-code', payload });
  showNow();
}

/** Codes the same words with a code named by themselves. */
export async function codeInVivo(keep: boolean): Promise<void> {
  const { reading } = useReaderStore.getState();
  const target = codingTarget();
  if (reading === null || target === null) return;
  await codeWithNew(inVivoName(reading.layout.text.slice(target.from, target.to)), keep);
}

/** Codes with the code that was used last and says which one; or says why there is nothing to do. */
export async function codeWithLast(): Promise<void> {
  const [last] = recentCodes();
  if (last === undefined) return showToast(i18n.t('coding:noLastCode'), false);
  if (codingTarget() === null) return showToast(i18n.t('coding:selectFirst'), false);
  const name = useStudyStore.getState().study.codes.get(last)?.name ?? '';
  if (await codeSelection([last], false)) showToast(i18n.t('coding:codedWith', { name }), true);
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
  const theirs = study.coders.get(coding.coder)?.name ?? i18n.t('coding:anotherCoder');
  const toast =
    coding.coder === coder
      ? i18n.t('coding:removed', { name })
      : i18n.t('coding:removedBy', { name, coder: theirs });
  await runCommand({ type: 'remove-codings', payload: { ids: [coding.id] } }, { toast });
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

/** What coding means now: the selected words without the space around them, else the active quotation. */
export function codingTarget(): Place | null {
  const { reading, pointing } = useReaderStore.getState();
  if (reading === null) return null;
  const selected = selectedRange(pointing);
  const range = selected === null ? activeQuotation() : trimRange(reading.layout.text, selected);
  if (range === undefined || range.from === range.to) return null;
  return { document: reading.document.id, from: range.from, to: range.to };
}

/** Lets go of the selection, unless it is kept, and rings the code in the margin. */
function settle(code: string, keep: boolean): void {
  useReaderStore.setState({ chosen: code, ...(keep ? {} : { pointing: null, palette: null }) });
}

/** 16 hexadecimal characters, as the study makes them. */
function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
