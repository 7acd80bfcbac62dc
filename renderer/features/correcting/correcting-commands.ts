import { i18n } from '../../i18n/i18n';
import type { correcting as words } from '../../i18n/en/correcting';
import { chooseCorrectedFile, openVersions } from '../../services/correct-text';
import type { InterfaceCommand } from '../../services/interface-commands';
import { useViewStore } from '../../state/view-store';

type CommandName = keyof typeof words.command;

/** A text is open in the view that shows texts. */
const isReading = (): boolean => {
  const { view, document } = useViewStore.getState();
  return view === 'code' && document !== null;
};

/** What one can do with the text of the open document. */
export const correctingCommands: readonly InterfaceCommand[] = [
  command('check-quotations', 'doubts', (document) =>
    useViewStore.setState({ dialog: { kind: 'doubts', document } }),
  ),
  command('text-versions', 'versions', openVersions),
  command('reimport-text', 'reimport', (document) => void chooseCorrectedFile(document)),
];

function command(id: string, name: CommandName, run: (document: string) => void): InterfaceCommand {
  return {
    id,
    group: 'reading',
    label: () => i18n.t(`correcting:command.${name}`),
    keys: [],
    scope: 'reader',
    enabled: isReading,
    run: () => {
      const { document } = useViewStore.getState();
      if (document !== null) run(document);
    },
  };
}
