/** English words of the question who is coding. */
export const coder = {
  title: 'Who is coding?',
  choose: 'Code as this person',
  add: 'Add and code as this person',
  coders: 'Coders of this $t(terms:study)',
  now: 'coding now',
  somebodyNew: 'Somebody new',
  newHint: 'Codings made from now on carry this name.',
} as const;
