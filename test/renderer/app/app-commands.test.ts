import { describe, expect, it } from 'vitest';
import { appCommands, savedSentence } from '../../../renderer/app/app-commands';
import { viewCommands } from '../../../renderer/app/view-commands';
import { registerCommands, runInterfaceCommand } from '../../../renderer/services/interface-commands';
import { closeStudy } from '../../../renderer/state/study-store';
import { useViewStore } from '../../../renderer/state/view-store';

registerCommands([...appCommands, ...viewCommands]);

describe('runInterfaceCommand', () => {
  it('opens the dialog for a new study without a study', () => {
    closeStudy();
    useViewStore.setState({ dialog: null });
    runInterfaceCommand('new-study');
    expect(useViewStore.getState().dialog).toEqual({ kind: 'new-study' });
  });

  it('does nothing for what needs a study while none is open, or for a name nobody knows', () => {
    closeStudy();
    useViewStore.setState({ dialog: null, view: 'code' });
    for (const name of ['coder', 'export', 'view-merge', 'format-disk', 'toString'])
      runInterfaceCommand(name);
    expect(useViewStore.getState().dialog).toBeNull();
    expect(useViewStore.getState().view).toBe('code');
  });
});

describe('savedSentence', () => {
  it('says saved only with the time the disk gave', () => {
    const at = new Date(2026, 2, 12, 14, 32).toISOString();
    expect(savedSentence({ kind: 'saved', at })).toBe('Already saved 14:32');
    expect(savedSentence({ kind: 'saved', at: null })).toBe(
      'Nothing to save yet. Everything is saved as you work.',
    );
    expect(savedSentence({ kind: 'saving' })).toBe('Saving now. Everything is saved as you work.');
  });

  it('gives the reason where nothing can be saved', () => {
    const error = { code: 'disk-full', message: 'The disk is full.' };
    expect(savedSentence({ kind: 'stopped', error })).toBe('The disk is full.');
  });
});
