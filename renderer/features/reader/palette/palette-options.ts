import { foldName, type CodeEntry } from './code-catalogue';

/** A row one can choose. */
export type PaletteOption =
  { readonly kind: 'code'; readonly id: string } | { readonly kind: 'new' } | { readonly kind: 'in-vivo' };

/**
 * The rows of the palette: codes that match, then the ways to make a new one. In open coding the new one comes
 * first, after a code of exactly that name. Where a code is to be changed only codes that there are can be chosen.
 */
export function paletteOptions(
  hits: readonly Pick<CodeEntry, 'id' | 'foldedName'>[],
  query: string,
  openCoding: boolean,
  onlyCodes: boolean,
): readonly PaletteOption[] {
  const asked = foldName(query.trim());
  const codeOf = ({ id }: Pick<CodeEntry, 'id'>): PaletteOption => ({ kind: 'code', id });
  if (onlyCodes) return hits.map(codeOf);
  const making: readonly PaletteOption[] =
    asked === '' ? [{ kind: 'in-vivo' }] : [{ kind: 'new' }, { kind: 'in-vivo' }];
  if (!openCoding) return [...hits.map(codeOf), ...making];
  const isExact = ({ foldedName }: Pick<CodeEntry, 'foldedName'>): boolean => foldedName === asked;
  const exact = hits.filter(isExact);
  const others = hits.filter((hit) => !isExact(hit));
  return [...exact.map(codeOf), ...making, ...others.map(codeOf)];
}
