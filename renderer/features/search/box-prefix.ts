/** What a search is narrowed to. */
export type BoxScope = 'all' | 'commands' | 'codes' | 'people' | 'text';

const prefixes: Readonly<Record<string, BoxScope>> = {
  '>': 'commands',
  '#': 'codes',
  '@': 'people',
  '"': 'text',
  '“': 'text',
};

/** What a person typed in the box: the first sign may narrow it to one kind, the rest is searched for. */
export function readTyped(typed: string): { readonly scope: BoxScope; readonly query: string } {
  const start = typed.trimStart();
  const scope = prefixes[start.charAt(0)];
  if (scope === undefined) return { scope: 'all', query: start.trimEnd() };
  const rest = start.slice(1);
  return { scope, query: (scope === 'text' ? rest.replace(/["”]\s*$/, '') : rest).trim() };
}
