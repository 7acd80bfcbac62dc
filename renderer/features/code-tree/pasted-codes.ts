import { childrenOf } from '../../../shared/code-tree/code-tree';
import type { CodeTable } from '../../../shared/code-tree/parse-code-table';
import {
  codeListForm,
  parsePastedCodes,
  type CodeListForm,
} from '../../../shared/code-tree/parse-pasted-codes';
import type { NewCode } from '../../../shared/commands/add-codes';
import { ok, type Result } from '../../../shared/lib/result';
import type { Study } from '../../../shared/model/study';
import type { Words } from '../../i18n/i18n';

/** How pasted text is read: as somebody chose, or as it seems to be written. */
export interface PasteSetting {
  readonly form: 'auto' | CodeListForm;
  readonly divide: boolean;
}

/** The form a text is read in. */
export function formOf(text: string, { form }: PasteSetting): CodeListForm {
  return form === 'auto' ? codeListForm(text) : form;
}

/** The codes in a pasted text; none in an empty one. */
export function pastedCodes(text: string, setting: PasteSetting): Result<CodeTable> {
  if (text.trim() === '') return ok({ codes: [], repeated: [] });
  return parsePastedCodes(text, formOf(text, setting), setting);
}

/** What somebody should know before adding: codes named twice in the list, and names that are in the tree already. */
export function pasteNotes(
  t: Words<'code-tree'>,
  study: Study,
  table: CodeTable,
  parent: string | null,
): readonly string[] {
  const repeated = table.repeated.map(({ path, lines }) =>
    t('paste.lines', { path: path.join(' › '), lines: [...new Set(lines)].join(', ') }),
  );
  const known = knownPaths(study, table.codes, parent);
  return [
    ...(repeated.length === 0
      ? []
      : [t('paste.repeated', { count: repeated.length, paths: someOf(t, repeated) })]),
    ...(known.length === 0 ? [] : [t('paste.known', { count: known.length, paths: someOf(t, known) })]),
  ];
}

/** Paths of new codes that have a namesake in the same place; what is below a new branch cannot have one. */
function knownPaths(study: Study, codes: readonly NewCode[], parent: string | null): readonly string[] {
  const byName = new Map(childrenOf(study, parent).map((code) => [code.name, code.id]));
  return codes.flatMap(({ name, children = [] }) => {
    const id = byName.get(name);
    if (id === undefined) return [];
    return [name, ...knownPaths(study, children, id).map((below) => `${name} › ${below}`)];
  });
}

/** Paths named one by one. */
const SHOWN = 4;

function someOf(t: Words<'code-tree'>, paths: readonly string[]): string {
  const shown = paths.slice(0, SHOWN).join('; ');
  const more = paths.length - SHOWN;
  return more > 0 ? t('paste.andMore', { paths: shown, count: more }) : shown;
}
