import type { MergePlan } from '../../../shared/merge/merge-plan';
import { i18n } from '../../i18n/i18n';

/** What the button that merges says: the codings that come in, or else the changes. */
export function mergeLabel(plan: MergePlan): string {
  const codings = plan.incoming.find(({ what }) => what === 'new-codings')?.count ?? 0;
  return codings > 0
    ? i18n.t('merge:mergeCodings', { count: codings })
    : i18n.t('merge:mergeChanges', { count: plan.operations });
}

/** Names in a sentence: `Daan`, `Daan and Iris`, `Daan, Iris and Noor`; '' for none. */
export function listOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return i18n.t('merge:names', { first: names.slice(0, -1).join(', '), last });
}

/** Things that neither side would find back after the merge; must be none. */
export function unaccounted(plan: MergePlan): number {
  return plan.ledger.reduce((sum, row) => sum + Math.abs(row.unaccounted), 0);
}
