/** English words of the tour and the sheet of keys. */
export const help = {
  keys: {
    title: 'Keyboard shortcuts',
    change: 'Change keys…',
    done: 'Close',
    rest: 'Single letters work while the focus is not in a text field.',
  },
  tour: {
    name: 'Tour',
    step: 'Step {{step}} of {{count}}',
    next: 'Next',
    back: 'Back',
    skip: 'Skip the tour',
    finish: 'Start working',
    read: {
      title: 'Read',
      text: 'The words of the participants are in serif type, with the letters of their group. J and K go from one coded passage to the next, N and P from turn to turn.',
    },
    code: {
      title: 'Code',
      text: 'Drag over some words, or press T for a whole turn. Then press C and type part of a code’s name; Enter applies it. You can also drag a code from the tree onto the words.',
    },
    undo: {
      title: 'Nothing is lost',
      text: 'Every act can be taken back, also after closing the program. The small arrow lists the last ones; Ctrl+H shows who did what and when.',
    },
    views: {
      title: 'From words to findings',
      text: 'The views at the left go from coding to $t(terms:quote_other), people, agreement and merging. Ctrl and a number opens them.',
    },
    search: {
      title: 'Find and do anything',
      text: 'Ctrl+K finds codes, documents, people, spoken words and every command. A question mark shows all keys.',
    },
  },
} as const;
