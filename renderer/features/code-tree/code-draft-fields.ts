import type { Code, CodeEdit, CodeOrigin } from '../../../shared/model/code';

/** The fields of a code while they are being edited. */
export interface DetailsDraft {
  readonly name: string;
  readonly definition: string;
  readonly whenToUse: string;
  readonly whenNot: string;
  readonly example: string;
  /** As typed: names divided by commas. */
  readonly aliases: string;
  readonly origin: CodeOrigin;
  readonly colour: number | null;
}

/** The fields as they are now. */
export function draftOf(code: Code | undefined): DetailsDraft {
  return {
    name: code?.name ?? '',
    definition: code?.definition ?? '',
    whenToUse: code?.whenToUse ?? '',
    whenNot: code?.whenNot ?? '',
    example: code?.example ?? '',
    aliases: code?.aliases.join(', ') ?? '',
    origin: code?.origin ?? 'open',
    colour: code?.colour ?? null,
  };
}

/** Only what changed, because the last edit of each field wins after a merge with a colleague. */
export function editOf(code: Code, draft: DetailsDraft): CodeEdit {
  const before = draftOf(code);
  const aliases = draft.aliases
    .split(',')
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
  return {
    ...(draft.name.trim() === code.name ? {} : { name: draft.name.trim() }),
    ...(draft.definition === before.definition ? {} : { definition: draft.definition }),
    ...(draft.whenToUse === before.whenToUse ? {} : { whenToUse: draft.whenToUse }),
    ...(draft.whenNot === before.whenNot ? {} : { whenNot: draft.whenNot }),
    ...(draft.example === before.example ? {} : { example: draft.example }),
    ...(draft.origin === before.origin ? {} : { origin: draft.origin }),
    ...(aliases.join(',') === code.aliases.join(',') ? {} : { aliases }),
    ...(draft.colour === before.colour ? {} : { colour: draft.colour }),
  };
}
