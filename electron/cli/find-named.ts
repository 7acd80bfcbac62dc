import { fail, ok, type Result } from '../../shared/lib/result';
import type { CodeGroup } from '../../shared/model/code-group';
import type { Coder } from '../../shared/model/coding';
import type { SourceDocument } from '../../shared/model/document';
import type { Participant, StakeholderGroup } from '../../shared/model/participant';
import type { Study } from '../../shared/model/study';

/** The document of a title or id. */
export function findDocument(study: Study, asked: string): Result<SourceDocument> {
  return findOne('document', asked, study.documents, ({ title }) => title === asked);
}

/** The coder of a name or id. */
export function findCoder(study: Study, asked: string): Result<Coder> {
  return findOne('coder', asked, study.coders, ({ name }) => name === asked.trim());
}

/** The stakeholder group of a name, monogram or id; a name outranks a monogram. */
export function findGroup(study: Study, asked: string): Result<StakeholderGroup> {
  const byName = findOne('stakeholder group', asked, study.groups, ({ name }) => name === asked);
  if (byName.ok || byName.error.code !== 'not-found') return byName;
  return findOne('stakeholder group', asked, study.groups, ({ monogram }) => monogram === asked);
}

/** The code group of a name or id. */
export function findCodeGroup(study: Study, asked: string): Result<CodeGroup> {
  return findOne('code group', asked, study.codeGroups, ({ name }) => name === asked);
}

/** The participant of a pseudonym or id. */
export function findParticipant(study: Study, asked: string): Result<Participant> {
  return findOne('participant', asked, study.participants, ({ pseudonym }) => pseudonym === asked);
}

/**
 * The one thing that is meant. Names are not unique: colleagues who each made a coder "Daan" have two after a
 * merge. Then nothing is guessed and the ids to choose from are listed (`ambiguous`); else `not-found`.
 */
function findOne<T extends { readonly id: string }>(
  what: string,
  asked: string,
  all: ReadonlyMap<string, T>,
  isMeant: (thing: T) => boolean,
): Result<T> {
  const byId = all.get(asked);
  if (byId !== undefined) return ok(byId);
  const hits = [...all.values()].filter(isMeant);
  const [first] = hits;
  if (first === undefined) {
    return fail(
      'not-found',
      `There is no ${what} “${asked}” in this study. Nothing was changed. Check the name.`,
    );
  }
  if (hits.length === 1) return ok(first);
  const ids = hits.map(({ id }) => id).join(', ');
  return fail(
    'ambiguous',
    `“${asked}” stands for ${hits.length} ${what}s (${ids}). Nothing was changed. Give the id.`,
  );
}
