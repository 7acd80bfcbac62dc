import Fuse from 'fuse.js';
import { codePath, codesInTreeOrder, PATH_SEPARATOR } from '../../../shared/code-tree/code-tree';
import type { MemoTarget } from '../../../shared/memo/memo-link';
import type { Study } from '../../../shared/model/study';
import { i18n } from '../../i18n/i18n';

/** A place a memo can link to. */
export interface LinkChoice {
  readonly label: string;
  /** What tells it from others of its name: the path of a code, what kind of thing it is. */
  readonly detail: string;
  readonly target: MemoTarget;
}

const MOST = 8;

/** The places whose names come near a query, best first; the active quotation comes before all others. */
export function linkChoices(study: Study, query: string, active: LinkChoice | null): readonly LinkChoice[] {
  const all = [...(active === null ? [] : [active]), ...places(study)];
  if (query.trim() === '') return all.slice(0, MOST);
  const fuse = new Fuse(all, {
    keys: ['label'],
    threshold: 0.35,
    ignoreDiacritics: true,
    ignoreLocation: true,
  });
  return fuse.search(query.trim(), { limit: MOST }).map(({ item }) => item);
}

function places(study: Study): readonly LinkChoice[] {
  const kind = (name: 'document' | 'participant' | 'memo'): string => i18n.t(`memos:opens.${name}`);
  return [
    ...codesInTreeOrder(study).map(({ id, name }) => ({
      label: name,
      detail: codePath(study, id).slice(0, -1).join(PATH_SEPARATOR),
      target: { kind: 'code', id } as const,
    })),
    ...[...study.documents.values()].map(({ id, title }) => ({
      label: title,
      detail: kind('document'),
      target: { kind: 'document', id } as const,
    })),
    ...[...study.participants.values()].map(({ id, pseudonym }) => ({
      label: pseudonym,
      detail: kind('participant'),
      target: { kind: 'participant', id } as const,
    })),
    ...[...study.memos.values()]
      .filter(({ title }) => title !== '')
      .map(({ id, title }) => ({
        label: title,
        detail: kind('memo'),
        target: { kind: 'memo', id } as const,
      })),
  ];
}
