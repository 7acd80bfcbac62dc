import { foldLabel } from '../../../shared/import/label-name';
import { labelNature } from '../../../shared/import/label-nature';
import type { DecisionReach, LabelDecision } from '../../../shared/import/review/label-decision';
import { decideLabel, forgetDecision } from '../../../shared/import/review/label-review';
import { changeNewcomer } from '../../../shared/import/review/newcomer';
import { proposePseudonym } from '../../../shared/import/review/people';
import type { LabelRow, PersonChoice } from '../../../shared/import/review/review-view';
import type { StakeholderGroup } from '../../../shared/model/participant';
import type { Wizard } from './use-wizard';
import { keepReview, useWizardStore } from './wizard-store';

/** Takes a decision about a row over, for as many files as decisions of its kind usually hold. */
export function decide(
  { review }: Wizard,
  row: LabelRow,
  decision: LabelDecision,
  reach?: DecisionReach,
): void {
  keepReview(
    reach === undefined
      ? decideLabel(review, row.file, row.label, decision)
      : decideLabel(review, row.file, row.label, decision, reach),
  );
}

/** Takes over what is proposed for a row, whatever it is. */
export function confirmProposal(wizard: Wizard, row: LabelRow): void {
  if (row.decision !== undefined) decide(wizard, row, row.decision);
}

/** Describes a new person otherwise, in every file in which somebody stands for them. */
export function changePerson(
  { review }: Wizard,
  person: PersonChoice,
  part: Partial<Pick<PersonChoice, 'pseudonym' | 'group' | 'role'>>,
): void {
  keepReview(changeNewcomer(review, person.id, part));
}

/** Says that another way of writing a label is somebody else. */
export function setApart({ review }: Wizard, file: string, label: string): void {
  keepReview(decideLabel(review, file, label, { kind: 'apart' }, 'file'));
}

/** Takes back what was decided about a row. */
export function undecide({ review }: Wizard, row: LabelRow): void {
  keepReview(forgetDecision(review, row.file, row.label));
}

/** Makes a row a new person of a group, or moves its new one there; a sign of somebody unknown is just of the group. */
export function decideGroup(wizard: Wizard, row: LabelRow, group: StakeholderGroup): void {
  if (row.person?.isNew === true) {
    const { pseudonym } = row.person;
    const wasProposed = wizard.review.known.groups.some(
      ({ id, name }) => id === row.person?.group && isProposed(wizard, pseudonym, name),
    );
    const next = wasProposed ? proposePseudonym(wizard.view.people, group.id, group.name) : pseudonym;
    changePerson(wizard, row.person, { pseudonym: next, group: group.id });
  } else if (row.decision?.kind === 'group' || labelNature(row.label) === 'unknown') {
    decide(wizard, row, { kind: 'group', group: group.id });
  } else decide(wizard, row, newPerson(wizard, group));
}

/** A new person of a group under the next free pseudonym. */
export function newPerson({ view }: Wizard, group: Pick<StakeholderGroup, 'id' | 'name'>): LabelDecision {
  const pseudonym = proposePseudonym(view.people, group.id, group.name);
  return { kind: 'new-participant', pseudonym, group: group.id, role: '' };
}

/** Other files in which the same label is still open: asked about where a label may be somebody else in each. */
export function openElsewhere({ view, review }: Wizard, row: LabelRow): number {
  if (row.state !== 'decided' || labelNature(row.label) === 'name') return 0;
  const set = review.files.find(({ id }) => id === row.file)?.set;
  const fold = foldLabel(row.label);
  return review.files.filter(
    (file) =>
      file.id !== row.file &&
      file.set === set &&
      (view.rows.get(file.id) ?? []).some(
        ({ label, state }) => state === 'open' && foldLabel(label) === fold,
      ),
  ).length;
}

/** Puts a question about a row aside; it is not asked again in this import. */
export function putAside(row: LabelRow): void {
  useWizardStore.setState(({ putAside: before }) => ({ putAside: new Set(before).add(asideKey(row)) }));
}

/** Names the question about a row among those put aside. */
export function asideKey({ file, label, state }: LabelRow): string {
  return `${file} ${state === 'decided' ? 'reach' : 'row'} ${label}`;
}

/** Whether a pseudonym is one that would be proposed: the group's word and a number. */
function isProposed({ view }: Wizard, pseudonym: string, groupName: string): boolean {
  const stem = pseudonym.replace(/\s*\d+$/, '');
  return stem === groupName || view.people.some((person) => person.pseudonym.replace(/\s*\d+$/, '') === stem);
}
