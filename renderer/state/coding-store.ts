import { create } from 'zustand';

/** Codes that Alt+1..9 apply. */
const RECENT = 9;

/** How this person codes at the moment; none of it is data. */
export interface CodingStore {
  /** Codes applied in this session, the latest first. */
  readonly recent: readonly string[];
  /** A click on a code in the tree codes the selected words. */
  readonly clickToApply: boolean;
  /** After every selection the palette opens at once, with the new code first. */
  readonly openCoding: boolean;
}

/** State of the ways of coding, which reader, palette and code tree share. */
export const useCodingStore = create<CodingStore>()(() => ({
  recent: [],
  clickToApply: false,
  openCoding: false,
}));

/** Puts codes at the head of those used last, the first of them foremost. */
export function noteUse(codes: readonly string[]): void {
  useCodingStore.setState(({ recent }) => ({
    recent: [...new Set([...codes, ...recent])].slice(0, RECENT),
  }));
}
