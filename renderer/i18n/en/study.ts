/** English words of the first use of a study, and its dialogs. */
export const study = {
  name: 'Name of the $t(terms:study)',
  first: {
    title: 'Start with your material',
    import: 'Import transcripts',
    importText: 'Word or plain text. Speakers and times are found; you check them before anything is added.',
    importButton: 'Import documents',
    codes: 'Bring your codes',
    noCodes: 'Paste an indented list or open a file. You can also make codes while reading.',
    someCodes: 'There are codes in this $t(terms:study) already; you can add more at any time.',
    codesButton: 'Paste codes',
    read: 'Read and code',
    readText: 'Select words in the text, press C and type a few letters of the code.',
  },
  new: {
    title: 'New $t(terms:study)',
    create: 'Choose place and create',
    noName: 'Give the $t(terms:study) a name; you can change it later.',
    you: 'Your name',
    youHint: 'Shown with your codings, so that the team can tell whose they are.',
    noYou: 'Type your name, as your team knows you.',
  },
  rename: {
    title: 'Rename $t(terms:study)',
    button: 'Rename $t(terms:study)',
    hint: 'The folder on disk keeps its name.',
    empty: 'A $t(terms:study) needs a name.',
  },
} as const;
