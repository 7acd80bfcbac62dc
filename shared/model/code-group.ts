/**
 * A set of codes across the branches of the tree, for filters and tables. A code may be in several groups; its
 * place in the tree is not touched.
 */
export interface CodeGroup {
  readonly id: string;
  readonly name: string;
  /** Ids of its codes, each once, sorted; views show them in tree order. */
  readonly codes: readonly string[];
}

/** A change of a code group: what joins and leaves is named, so that two people's changes add up. */
export interface CodeGroupEdit {
  readonly name?: string;
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}
