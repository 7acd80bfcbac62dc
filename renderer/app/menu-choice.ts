import { request } from '../services/api';
import { runInterfaceCommand } from '../services/interface-commands';
import { retellMenu } from './native-menu';

/** Carries out what was chosen in the menu; undo and redo are those of a text field that has the focus. */
export function onMenuChosen({ command }: { readonly command: string }): void {
  const isField = document.activeElement?.matches('input, textarea, [contenteditable="true"]') === true;
  if (isField && (command === 'undo' || command === 'redo')) void request('field:step', { step: command });
  else runInterfaceCommand(command);
  retellMenu();
}
