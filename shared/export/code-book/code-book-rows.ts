import type { Code } from '../../model/code';
import type { Anonymiser } from '../exporter';
import type { CodeBookRow, CodeBookUsage } from './code-book-content';

/** A line for each code, in the order given, its words looked through by `clean`. */
export function codeBookRows(
  codes: readonly Code[],
  usage: ReadonlyMap<string, CodeBookUsage>,
  clean: Anonymiser,
): readonly CodeBookRow[] {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const pathOf = (code: Code): readonly string[] => {
    const names: string[] = [];
    for (let at: Code | undefined = code; at !== undefined; at = byId.get(at.parent ?? '')) {
      names.unshift(clean(at.name));
    }
    return names;
  };
  return codes.map((code) => ({
    path: pathOf(code),
    definition: clean(code.definition),
    whenToUse: clean(code.whenToUse ?? ''),
    whenNot: clean(code.whenNot ?? ''),
    example: clean(code.example ?? ''),
    aliases: code.aliases.map(clean),
    origin: code.origin,
    quotations: usage.get(code.id)?.quotations ?? 0,
    documents: usage.get(code.id)?.documents ?? 0,
  }));
}

/** Levels of the deepest code; 1 for an empty table. */
export function levelsOf(rows: readonly CodeBookRow[]): number {
  return rows.reduce((most, { path }) => Math.max(most, path.length), 1);
}
