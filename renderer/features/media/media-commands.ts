import { i18n } from '../../i18n/i18n';
import { attachRecording } from '../../services/attach-recording';
import type { InterfaceCommand } from '../../services/interface-commands';
import { hasMedia, JUMP, jumpBy, stepRate, toggleLoop, togglePlaying } from '../../services/player';
import { usePlayerStore } from '../../state/player-store';
import { useViewStore } from '../../state/view-store';

const openText = (): string | null => {
  const { view, document } = useViewStore.getState();
  return view === 'code' ? document : null;
};
const isOpen = (): boolean => usePlayerStore.getState().document !== null;
const canPlay = (): boolean => isOpen() || hasMedia(openText() ?? '');

/** Listening with the keys that foot pedals send; they work while one reads, codes and types. */
export const mediaCommands: readonly InterfaceCommand[] = [
  listening('play-recording', 'playOrPause', 'F4', () => void togglePlaying(openText()), canPlay),
  listening('recording-back', 'back', 'F7', () => jumpBy(-JUMP), isOpen),
  listening('recording-forward', 'forward', 'F8', () => jumpBy(JUMP), isOpen),
  listening('recording-slower', 'slower', 'Shift+F7', () => stepRate(-1), isOpen),
  listening('recording-faster', 'faster', 'Shift+F8', () => stepRate(1), isOpen),
  listening('recording-loop', 'loop', 'Shift+F4', toggleLoop, isOpen),
  {
    id: 'attach-recording',
    group: 'documents',
    label: () => i18n.t('media:attach'),
    enabled: () => openText() !== null,
    run: () => void attachRecording(openText() ?? ''),
  },
];

function listening(
  id: string,
  label: 'playOrPause' | 'back' | 'forward' | 'slower' | 'faster' | 'loop',
  key: string,
  run: () => void,
  enabled: () => boolean,
): InterfaceCommand {
  return { id, group: 'reading', label: () => i18n.t(`media:${label}`), keys: [key], enabled, run };
}
