/** Whether a code came with the study's frame or grew out of the material. */
export type CodeOrigin = 'a-priori' | 'open';

/**
 * A node of the code tree. Identity is `id`: one name may stand in several branches.
 *
 * `colour` is one of the 12 hues of the palette (1-12); `undefined` inherits the parent's.
 */
export interface Code {
  readonly id: string;
  readonly name: string;
  /** Id of the parent code, or null at the top. */
  readonly parent: string | null;
  /** Order among siblings; ties are broken by id. */
  readonly position: number;
  readonly colour?: number;
  /** What the code means. */
  readonly definition: string;
  /** When to use it; absent where nobody wrote it. */
  readonly whenToUse?: string;
  /** When not to, and which code to use instead. */
  readonly whenNot?: string;
  /** Words that show the code at its clearest; must not hold a name. */
  readonly example?: string;
  /** Other words under which the palette finds the code, in any language. */
  readonly aliases: readonly string[];
  readonly origin: CodeOrigin;
}

/** The texts of a code that may be absent; an edit to '' takes one away. */
export const codeTexts = ['whenToUse', 'whenNot', 'example'] as const;

/** The fields of a code that are edited one by one; the last edit of each field holds after a merge. */
export type CodeEdit = Partial<
  Pick<Code, 'name' | 'definition' | 'aliases' | 'origin' | (typeof codeTexts)[number]>
> & {
  /** A hue from 1 to 12, or null to inherit the parent's again. */
  readonly colour?: number | null;
};

/** Whether a code is in use, put away, or replaced by the code it was merged into. */
export type CodeState =
  | { readonly kind: 'active' }
  | { readonly kind: 'archived' }
  /** Archived by one coder while another coded with it: it lives on, marked, until someone decides. */
  | { readonly kind: 'kept-alive' }
  | { readonly kind: 'merged'; readonly into: string };
