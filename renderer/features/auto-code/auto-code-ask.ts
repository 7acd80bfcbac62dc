import type { ArgsOf } from '../../../shared/ipc/contract';
import type { PassageUnit } from '../../../shared/search/passage-unit';
import type { TextFilter } from '../../../shared/search/search-scope';
import { isEmptyQuery, termsOf, type TextQuery } from '../../../shared/search/text-query';
import type { TextListAsk } from '../../state/search-store';

/** How passages are found: by words, by a regular expression, or by who speaks. */
export type AutoCodeMode = 'words' | 'pattern' | 'speaker';

/** What is to be coded, as the dialog asks for it. */
export interface AutoCodeAsk {
  readonly mode: AutoCodeMode;
  readonly typed: string;
  readonly whole: boolean;
  readonly unit: PassageUnit;
  /** `group:ID`, `participant:ID`, `speaker:LABEL`, or '' for everybody. */
  readonly who: string;
  /** Only in this document; '' for all. */
  readonly document: string;
}

/** The ask that the dialog starts with: the one of the list of hits it was opened from, or an empty one. */
export function firstAsk(list: TextListAsk | null): AutoCodeAsk {
  return {
    mode: list?.pattern === true ? 'pattern' : 'words',
    typed: list?.typed ?? '',
    whole: list?.whole ?? true,
    unit: 'hit',
    who: typeof list?.group === 'string' ? `group:${list.group}` : '',
    document: list?.document ?? '',
  };
}

/** The question to main; null while there is nothing to look for, or nobody whose turns are to be coded. */
export function autoCodeQuestion(ask: AutoCodeAsk): ArgsOf<'search:text'> | null {
  const query = queryOf(ask);
  if (isEmptyQuery(query) || (ask.mode === 'speaker' && ask.who === '')) return null;
  const unit = ask.mode === 'speaker' ? 'turn' : ask.unit;
  return { use: 'auto-code', query, filter: filterOf(ask), unit, first: 100 };
}

function queryOf({ mode, typed, whole }: AutoCodeAsk): TextQuery {
  switch (mode) {
    case 'words':
      return { kind: 'words', terms: termsOf(typed), whole };
    case 'pattern':
      return { kind: 'pattern', source: typed };
    case 'speaker':
      return { kind: 'turns' };
  }
}

function filterOf({ who, document }: AutoCodeAsk): TextFilter {
  const at = who.indexOf(':');
  const [kind, value] = [who.slice(0, at), who.slice(at + 1)];
  return {
    ...(document === '' ? {} : { documents: [document] }),
    ...(kind === 'group' ? { groups: [value] } : {}),
    ...(kind === 'participant' ? { participants: [value] } : {}),
    ...(kind === 'speaker' ? { speakers: [value] } : {}),
  };
}
