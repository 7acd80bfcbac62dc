import type { reader as english } from '../en/reader';
import type { WordsLike } from '../words-like';

/** Dutch words of the reader and its inspector. */
export const reader: WordsLike<typeof english> = {
  tabs: {
    label: 'Open $t(terms:document_other)',
    close: '{{title}} sluiten',
    all_one: '{{count}} tabblad',
    all_other: 'Alle {{count}} tabbladen',
    open: 'Een $t(terms:document_one) openen',
    find: 'Een $t(terms:document_one) zoeken',
    documents: '$t(terms:Document_other)',
    none: 'Geen $t(terms:document_one) heeft deze woorden in de titel.',
    opens: 'opent',
    opensBeside: 'opent ernaast',
    split: 'Twee $t(terms:document_other) naast elkaar',
    leftWidth: 'Breedte van het linker$t(terms:document_one)',
  },
};
