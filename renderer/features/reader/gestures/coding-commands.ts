import type { Coding } from '../../../../shared/model/coding';
import type { coding as words } from '../../../i18n/en/coding';
import { i18n } from '../../../i18n/i18n';
import type { InterfaceCommand, KeyNote } from '../../../services/interface-commands';
import { useCodingStore } from '../../../state/coding-store';
import { useStudyStore } from '../../../state/study-store';
import { useViewStore } from '../../../state/view-store';
import { codeInVivo, codeWithLast, removeCode } from '../coding-actions';
import { openPalette } from '../reader-actions';
import { selectedRange, useReaderStore } from '../reader-store';
import { recentCodes } from '../recent-codes';
import { toggleClickToApply, toggleOpenCoding } from './coding-modes';
import { activeCoding, changeCode, copyCode } from './margin-actions';
import { openMenuOnActive, openRatingOnActive } from './margin-popover';
import { moveEnd } from './resize-quotation';
import { addNextTurn, growSelection, shrinkSelection } from './unit-selection';

type CommandName = keyof typeof words.command;

/** A text is open in the view that shows texts. */
const isReading = (): boolean => {
  const { view, document } = useViewStore.getState();
  return view === 'code' && document !== null;
};
const isSelected = (): boolean => selectedRange(useReaderStore.getState().pointing) !== null;
const isActive = (): boolean => useViewStore.getState().quotation !== null;
const hasTarget = (): boolean => isReading() && (isSelected() || isActive());
const hasQuotation = (): boolean => isReading() && isActive();

/** Every way of coding by key; the reader hears their keys itself. */
export const codingCommands: readonly InterfaceCommand[] = [
  command('code-selection', 'palette', ['C'], hasTarget, () => openPalette('')),
  {
    ...command('code-last', 'last', ['Q', 'Ctrl+Shift+L'], isReading, () => void codeWithLast()),
    labelNow: lastLabel,
  },
  command('in-vivo', 'inVivo', ['Ctrl+I'], hasTarget, () => void codeInVivo(false)),
  // With words selected a letter starts a search for a code.
  command('rate-coding', 'rate', ['V'], () => isReading() && !isSelected(), openRatingOnActive),
  command('change-code', 'change', [], hasQuotation, () => withActive(changeCode)),
  command('copy-code', 'copy', [], hasQuotation, () => withActive(copyCode)),
  command('remove-code', 'remove', ['X', 'Delete'], hasQuotation, () => void removeCode()),
  command('coding-menu', 'menu', ['ContextMenu', 'Shift+F10'], hasQuotation, openMenuOnActive),
  command('grow-selection', 'grow', ['Ctrl+]', 'Ctrl+Shift+E'], isReading, growSelection),
  command('shrink-selection', 'shrink', ['Ctrl+['], isReading, shrinkSelection),
  command('select-next-turn', 'exchange', ['Shift+T'], isReading, addNextTurn),
  command('expand-by-word', 'expandWord', [']'], hasTarget, () =>
    moveEnd({ end: 'end', way: 'expand', by: 'word' }),
  ),
  command('shrink-by-word', 'shrinkWord', ['['], hasTarget, () =>
    moveEnd({ end: 'end', way: 'shrink', by: 'word' }),
  ),
  {
    ...command('click-to-apply', 'palette', [], undefined, toggleClickToApply),
    label: () => i18n.t('coding:mode.click'),
    checked: () => useCodingStore.getState().clickToApply,
  },
  {
    ...command('open-coding', 'palette', [], undefined, toggleOpenCoding),
    label: () => i18n.t('coding:mode.open'),
    checked: () => useCodingStore.getState().openCoding,
  },
];

/** Keys of coding that belong to no single command. */
export const codingKeyNotes: readonly KeyNote[] = [
  { group: 'coding', label: () => label('recent'), keys: ['Alt 1…9'] },
  { group: 'coding', label: () => label('own'), keys: ['0…9', 'Shift A…Z'] },
  { group: 'coding', label: () => label('bySentence'), keys: ['Shift [', 'Shift ]'] },
  { group: 'coding', label: () => label('atStart'), keys: ['Alt [', 'Alt ]'] },
];

function command(
  id: string,
  name: CommandName,
  keys: readonly string[],
  enabled: (() => boolean) | undefined,
  run: () => void,
): InterfaceCommand {
  return {
    ...{ id, group: 'coding', scope: 'reader', label: () => label(name), run },
    ...(keys.length === 0 ? {} : { keys }),
    ...(enabled === undefined ? {} : { enabled }),
  };
}

function label(name: CommandName): string {
  return i18n.t(`coding:command.${name}`);
}

/** Carries out something on the coding that the margin rings. */
function withActive(act: (coding: Coding) => void): void {
  const coding = activeCoding();
  if (coding !== undefined) act(coding);
}

function lastLabel(): string {
  const [last = ''] = recentCodes();
  const name = useStudyStore.getState().study.codes.get(last)?.name;
  return name === undefined ? label('last') : i18n.t('coding:command.lastNow', { name });
}
