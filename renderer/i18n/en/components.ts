/** English words of the shared components: buttons, dialogs, menus. */
export const components = {
  clear: 'Clear',
  removeNamed: 'Remove {{name}}',
  resizeHint: 'Drag to resize, double-click to reset',
  writeDate: 'Write it as 2026-03-12.',
  note: {
    edit: 'Click to edit',
    editOf: 'Edit {{label}}:',
    keep: 'Keep',
    cancel: 'Cancel',
  },
  wording: {
    rule: 'Mark what you leave out with (…) and put words of your own in [brackets]. The verbatim stays as it is.',
    empty: 'Nothing that was said is left.',
    bracket: 'A bracket stands alone.',
    unsaid: 'Not said here: “{{words}}”. Put it in [brackets].',
    order: 'Not said in this order: “{{words}}”.',
    omission: 'Something is left out without (…) in “{{words}}”.',
  },
  attribute: { number: 'Type a number.', date: 'Type a date, such as 12-3-2026.', yes: 'yes', no: 'no' },
} as const;
