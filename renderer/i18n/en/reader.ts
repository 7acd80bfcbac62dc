/** English words of the reader and its inspector. */
export const reader = {
  tabs: {
    label: 'Open $t(terms:document_other)',
    close: 'Close {{title}}',
    all_one: '{{count}} tab',
    all_other: 'All {{count}} tabs',
    open: 'Open a $t(terms:document_one)',
    find: 'Find a $t(terms:document_one)',
    documents: '$t(terms:Document_other)',
    none: 'No $t(terms:document_one) has these words in its title.',
    opens: 'opens',
    opensBeside: 'opens it beside',
    split: 'Two $t(terms:document_other) side by side',
    leftWidth: 'Width of the left $t(terms:document_one)',
  },
} as const;
