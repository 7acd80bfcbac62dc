import { codePath, codesInTreeOrder, hueOf } from '../../../shared/code-tree/code-tree';
import type { Study } from '../../../shared/model/study';
import { i18n } from '../../i18n/i18n';
import { foldWord } from '../../services/fold-word';
import { allCommands, isEnabled, keysOf } from '../../services/interface-commands';
import { shownKey } from '../../services/key-name';

/** What the search box finds by name. */
export type NamedKind = 'command' | 'code' | 'document' | 'participant' | 'memo';

/** Something that is found by its name. Folded words are compared, the others are shown. */
export interface NamedEntry {
  /** `kind:id`, unique among all. */
  readonly key: string;
  readonly kind: NamedKind;
  readonly id: string;
  readonly name: string;
  /** What stands behind the name: the path of a code, the kind of a document. */
  readonly detail: string;
  readonly folded: string;
  /** Other names it is known by. */
  readonly others: readonly string[];
  /** Name, other names and detail together, for queries of several words. */
  readonly all: string;
  /** How often it is used; orders what matches equally well. */
  readonly use: number;
  /** Hue of a code, group of a participant, key of a command. */
  readonly sign: string;
}

type Plain = Omit<NamedEntry, 'key' | 'folded' | 'others' | 'all'> & { readonly others?: readonly string[] };

/** Everything with a name, by kind; made when the box opens, and again when the study changes. */
export function namedEntries(study: Study): Readonly<Record<NamedKind, readonly NamedEntry[]>> {
  return {
    command: commandEntries(),
    code: codesInTreeOrder(study).map(({ id, name, aliases }) =>
      entryOf({
        kind: 'code',
        id,
        name,
        detail: codePath(study, id).slice(0, -1).join(' › '),
        others: aliases,
        use: study.codeCounts.get(id) ?? 0,
        sign: String(hueOf(study, id)),
      }),
    ),
    document: [...study.documents.values()].map(({ id, title, kind }) =>
      entryOf({
        kind: 'document',
        id,
        name: title,
        detail: i18n.t(`common:kind.${kind}`),
        use: study.codings.get(id)?.size ?? 0,
        sign: '',
      }),
    ),
    participant: [...study.participants.values()].map(({ id, pseudonym, role, group }) =>
      entryOf({ kind: 'participant', id, name: pseudonym, detail: role, use: 0, sign: group }),
    ),
    memo: [...study.memos.values()].map(({ id, title, text }) =>
      entryOf({ kind: 'memo', id, name: title, detail: excerpt(text), use: 0, sign: '' }),
    ),
  };
}

/** The commands that can do something now, with their keys. */
export function commandEntries(): readonly NamedEntry[] {
  return allCommands()
    .filter((command) => command.id !== 'search' && isEnabled(command))
    .map((command) => {
      // What it would do just now is told, but not searched: “Undo: Edit memo Beelden” is not a memo of that name.
      const detail = command.labelNow?.() ?? '';
      const [key] = keysOf(command.id);
      const sign = key === undefined ? '' : shownKey(key);
      return entryOf({ kind: 'command', id: command.id, name: command.label(), detail, use: 0, sign });
    });
}

function entryOf({ others = [], ...plain }: Plain): NamedEntry {
  const folded = foldWord(plain.name);
  const foldedOthers = others.map(foldWord);
  return {
    ...plain,
    key: `${plain.kind}:${plain.id}`,
    folded,
    others: foldedOthers,
    all: [folded, ...foldedOthers, plain.kind === 'command' ? '' : foldWord(plain.detail)].join(' '),
  };
}

function excerpt(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').slice(0, 160);
}
