import type { AttributeSubject } from '../../../shared/model/attribute';
import type { Code } from '../../../shared/model/code';
import type { BranchHolder, BranchValues } from '../../../shared/query/branch-values';
import { i18n } from '../../i18n/i18n';
import { runCommand } from '../../services/run-command';
import { closeDialog } from './people-actions';

/** What a person decided about a branch of codes. */
export interface BranchDecision {
  readonly code: Code;
  readonly of: AttributeSubject;
  readonly name: string;
  readonly found: BranchValues;
  /** Values of those coded under several, by holder; '' gives none. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly archive: boolean;
}

/** One value of the attribute to be, as the command takes it. */
type NewBranchValue =
  | { readonly id: string; readonly value: string }
  | { readonly document: string; readonly from: number; readonly to: number; readonly value: string };

/** Makes the attribute in one act that one undo takes back; closes the dialog when it is done. */
export async function saveBranch(decision: BranchDecision): Promise<void> {
  const { code, of, name, archive } = decision;
  const values = branchAnswers(decision);
  const toast = i18n.t('people:branch.done', { name, count: values.length });
  const payload = { code: code.id, of, name, values, archive };
  const done = await runCommand({ type: 'branch-to-attribute', payload }, { toast });
  if (done.ok) closeDialog();
}

/** The values to fill in, in the order of the choices, so that the attribute lists them so. */
export function branchAnswers({
  found,
  chosen,
}: Pick<BranchDecision, 'found' | 'chosen'>): readonly NewBranchValue[] {
  const answers = [
    ...found.values.map((holder) => ({ holder, value: holder.value })),
    ...found.conflicts.map((holder) => ({ holder, value: chosen[holder.id] ?? '' })),
  ];
  return found.choices.flatMap((choice) =>
    answers.filter(({ value }) => value === choice).map(({ holder }) => answerOf(holder, choice)),
  );
}

function answerOf({ id, quotation }: BranchHolder, value: string): NewBranchValue {
  return quotation === undefined ? { id, value } : { ...quotation, value };
}
