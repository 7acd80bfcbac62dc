/** How many of one kind of thing there are on either side and after the merge; `unaccounted` must be 0. */
export interface LedgerRow {
  readonly what: 'codings' | 'codes' | 'documents' | 'participants' | 'memos';
  readonly mine: number;
  readonly onlyTheirs: number;
  readonly shared: number;
  readonly active: number;
  readonly archived: number;
  readonly unaccounted: number;
}

/** Something both sides touched; the merge has a rule for each, and undo takes all of it back. */
export interface Collision {
  readonly kind:
    | 'renamed-twice'
    | 'moved-twice'
    | 'move-skipped'
    | 'defined-twice'
    | 'kept-alive'
    | 'same-name'
    | 'title-twice'
    | 'edited-twice'
    | 'corrected-twice'
    | 'linked-twice'
    | 'noted-twice';
  /** Name of the code, document, participant, speaker or memo it is about. */
  readonly about: string;
  readonly code: string | null;
  /** What was found and what the merge makes of it, in one or two sentences. */
  readonly sentence: string;
}

/** One line of what comes in: "New codings: 214". */
export interface Incoming {
  readonly what:
    | 'new-codings'
    | 'removed-codings'
    | 'changed-codings'
    | 'noted-quotations'
    | 'new-codes'
    | 'renamed-codes'
    | 'moved-codes'
    | 'defined-codes'
    | 'merged-codes'
    | 'parted-codes'
    | 'archived-codes'
    | 'restored-codes'
    | 'new-documents'
    | 'edited-documents'
    | 'corrected-documents'
    | 'removed-documents'
    | 'new-groups'
    | 'edited-groups'
    | 'attributes'
    | 'sampling-plan'
    | 'recruitment-log'
    | 'remembered-labels'
    | 'new-participants'
    | 'edited-participants'
    | 'removed-participants'
    | 'linked-speakers'
    | 'named-voices'
    | 'new-memos'
    | 'edited-memos'
    | 'removed-memos'
    | 'code-groups'
    | 'code-books'
    | 'new-coders'
    | 'renamed-study';
  readonly count: number;
  /** Names, at most twenty. */
  readonly examples: readonly string[];
}

/** What a merge would do, as plain data to be looked over before anything is committed. */
export interface MergePlan {
  /** Names of the coders whose work the package holds. */
  readonly coders: readonly string[];
  readonly incoming: readonly Incoming[];
  readonly collisions: readonly Collision[];
  readonly ledger: readonly LedgerRow[];
  /** Operations that are not here yet; 0 means there is nothing to merge. */
  readonly operations: number;
}
