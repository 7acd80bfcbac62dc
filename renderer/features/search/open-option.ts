import { runInterfaceCommand } from '../../services/interface-commands';
import { openMemo } from '../../services/memo-actions';
import { noteOpened, openTextList } from '../../state/search-store';
import { goToPlace, goToWords, openDocument, useViewStore } from '../../state/view-store';
import type { NamedEntry } from './box-entries';
import { optionKey, type BoxOption } from './box-sections';

/** Closes the box and goes to what was chosen in it. */
export function openOption(option: BoxOption, query: string): void {
  useViewStore.setState({ search: false });
  if (option.kind !== 'all-hits') noteOpened(optionKey(option));
  switch (option.kind) {
    case 'named':
      openNamed(option.entry);
      return;
    case 'quotation':
      goToPlace(option.quotation);
      return;
    case 'hit':
      goToWords(option.hit);
      return;
    case 'all-hits':
      openTextList({ typed: query, pattern: false });
      return;
  }
}

function openNamed({ kind, id }: NamedEntry): void {
  switch (kind) {
    case 'command':
      runInterfaceCommand(id);
      return;
    case 'code':
      useViewStore.setState({ view: 'code', code: id });
      return;
    case 'document':
      openDocument(id);
      return;
    case 'participant':
      useViewStore.setState({ view: 'people', dialog: { kind: 'participant', id } });
      return;
    case 'memo':
      openMemo(id);
      return;
  }
}
