import { i18n } from '../../i18n/i18n';
import type { InterfaceCommand } from '../../services/interface-commands';
import {
  across,
  activateSide,
  closeTab,
  moveTabAcross,
  placeTab,
  stepTab,
  toggleSplit,
} from '../../state/reader-sides';
import { ALL_SHOWN, showOnlyCodes, showsAll, useShownStore } from '../../state/shown-codings';
import { useViewStore } from '../../state/view-store';
import { openFind, stepHit } from './find/find-actions';
import { cycleOverlap, goToUncoded, stepSpeaker } from './reader-jumps';
import { selectedRange, useReaderStore } from './reader-store';

const view = useViewStore.getState;
const isCoding = (): boolean => view().view === 'code';
/** A text is open in the view that shows texts. */
const isReading = (): boolean => isCoding() && view().document !== null;
const isSplit = (): boolean => isCoding() && view().other !== null;

/** Ids by the name of their label. */
const ids = {
  find: 'find-in-document',
  findNext: 'next-hit',
  findPrevious: 'previous-hit',
  line: 'go-to-line',
  nextOfSpeaker: 'next-of-speaker',
  previousOfSpeaker: 'previous-of-speaker',
  uncoded: 'next-uncoded',
  overlap: 'next-overlap',
  showCode: 'show-picked-code',
  showMine: 'show-my-codings',
  showAll: 'show-everything',
  split: 'split-reader',
  otherSide: 'other-side',
  moveAcross: 'move-tab-across',
  openDocument: 'open-document',
  nextTab: 'next-tab',
  previousTab: 'previous-tab',
  tabRight: 'tab-right',
  tabLeft: 'tab-left',
  closeTab: 'close-tab',
} as const;

type Name = keyof typeof ids;

/** Going about in a text and between texts: finding, lines, speakers, tabs and sides. */
export const navigationCommands: readonly InterfaceCommand[] = [
  reading('find', ['Ctrl+F'], openFind),
  reading('findNext', ['F3'], () => stepHit(1)),
  reading('findPrevious', ['Shift+F3'], () => stepHit(-1)),
  reading('line', ['Ctrl+G'], () => useReaderStore.setState({ bar: 'line', palette: null })),
  inText('nextOfSpeaker', ['Shift+N'], () => stepSpeaker(1)),
  inText('previousOfSpeaker', ['Shift+P'], () => stepSpeaker(-1)),
  inText('uncoded', ['U'], goToUncoded),
  inText('overlap', ['O'], cycleOverlap),
  { ...reading('showCode', [], showPickedCode), enabled: () => isReading() && view().code !== null },
  { ...reading('showMine', [], toggleMine), checked: () => useShownStore.getState().coders === 'mine' },
  { ...reading('showAll', [], showAll), enabled: () => isReading() && !showsAll(useShownStore.getState()) },
  { ...reading('split', ['Ctrl+\\'], toggleSplit), group: 'view', checked: isSplit },
  { ...reading('otherSide', ['Alt+\\'], goAcross), group: 'view', enabled: isSplit },
  { ...reading('moveAcross', ['Ctrl+|'], moveOpenTab), group: 'view' },
  { ...reading('openDocument', ['Ctrl+T'], pickDocument), group: 'documents', enabled: isCoding },
  { ...reading('nextTab', ['Ctrl+Tab', 'Ctrl+PageDown'], () => stepTab(1)), group: 'documents' },
  { ...reading('previousTab', ['Ctrl+Shift+Tab', 'Ctrl+PageUp'], () => stepTab(-1)), group: 'documents' },
  { ...reading('tabRight', ['Ctrl+Shift+PageDown'], () => shiftTab(1)), group: 'documents' },
  { ...reading('tabLeft', ['Ctrl+Shift+PageUp'], () => shiftTab(-1)), group: 'documents' },
  { ...reading('closeTab', ['Ctrl+W'], closeOpenTab), group: 'documents' },
];

function reading(name: Name, keys: readonly string[], run: () => void): InterfaceCommand {
  const label = (): string => i18n.t(`reader:command.${name}`);
  return {
    id: ids[name],
    group: 'reading',
    label,
    ...(keys.length === 0 ? {} : { keys }),
    enabled: isReading,
    run,
  };
}

/** Single letters, which only the reader itself listens to; with words selected a letter starts a search for a code. */
function inText(name: Name, keys: readonly string[], run: () => void): InterfaceCommand {
  const enabled = (): boolean => isReading() && selectedRange(useReaderStore.getState().pointing) === null;
  return { ...reading(name, keys, run), scope: 'reader', enabled };
}

function showPickedCode(): void {
  const { code } = view();
  if (code !== null) showOnlyCodes([code]);
}

function toggleMine(): void {
  useShownStore.setState(({ coders }) => ({ coders: coders === 'mine' ? 'all' : 'mine' }));
}

function showAll(): void {
  useShownStore.setState(ALL_SHOWN);
}

function goAcross(): void {
  activateSide(across(view().side));
  useViewStore.setState(({ opened }) => ({ opened: opened + 1 }));
}

function moveOpenTab(): void {
  const { document, side } = view();
  if (document !== null) moveTabAcross(document, side);
}

function shiftTab(step: 1 | -1): void {
  const { document, tabs } = view();
  if (document === null) return;
  const place = tabs.indexOf(document) + step;
  if (place >= 0 && place < tabs.length) placeTab(document, place);
}

function closeOpenTab(): void {
  const { document } = view();
  if (document !== null) closeTab(document);
}

function pickDocument(): void {
  useReaderStore.setState({ picking: true });
}
