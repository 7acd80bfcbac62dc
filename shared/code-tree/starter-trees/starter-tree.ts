import type { NewCode } from '../../commands/add-codes';

/** A language that starter trees are written in. */
export type StarterLanguage = 'nl' | 'en';

/** A first frame of codes, the same tree in each language: one code here is one code there. */
export interface StarterTree {
  readonly id: string;
  readonly title: Readonly<Record<StarterLanguage, string>>;
  /** For which studies it is meant, in a sentence. */
  readonly about: Readonly<Record<StarterLanguage, string>>;
  readonly codes: Readonly<Record<StarterLanguage, readonly NewCode[]>>;
}

/** A code of a starter tree: its name, what it means, and where it helps when not to use it. */
export type StarterCode = readonly [name: string, definition: string, whenNot?: string];

/** A branch: a code with codes below it, under the hue (1-12) of the palette all of them are shown in. */
export function branch(hue: number, top: StarterCode, codes: readonly StarterCode[]): NewCode {
  return { ...leaf(top), colour: hue, children: codes.map(leaf) };
}

function leaf([name, definition, whenNot]: StarterCode): NewCode {
  return { name, definition, ...(whenNot === undefined ? {} : { whenNot }) };
}
