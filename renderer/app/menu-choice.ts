import { findCommand, runInterfaceCommand } from '../services/interface-commands';
import { retellMenu } from './native-menu';

/** Carries out what was chosen in the menu; undo and redo are those of a text field that has the focus. */
export function onMenuChosen({ command }: { readonly command: string }): void {
  const isField = document.activeElement?.matches('input, textarea, [contenteditable="true"]') === true;
  const belongsToField = findCommand(command)?.whileTyping === false;
  if (isField && belongsToField) document.execCommand(command);
  else runInterfaceCommand(command);
  retellMenu();
}
