import type { ArgsOf } from '../../shared/ipc/contract';
import type { TextFilter } from '../../shared/search/search-scope';
import type { TextListAsk } from '../state/search-store';

/** The question to main that a list of text hits stands for; null while there is nothing to look for. */
export function textQuestion(ask: TextListAsk, first: number): ArgsOf<'search:text'> | null {
  const typed = ask.typed.trim();
  if (typed === '') return null;
  const query = ask.pattern
    ? { kind: 'pattern' as const, source: ask.typed }
    : { kind: 'words' as const, terms: [typed], whole: ask.whole };
  return { use: 'list', query, filter: filterOf(ask), unit: 'hit', first };
}

/** Where and in whose words to look. */
export function filterOf({ group, document }: Pick<TextListAsk, 'group' | 'document'>): TextFilter {
  return {
    ...(group === null ? {} : { groups: [group] }),
    ...(document === null ? {} : { documents: [document] }),
  };
}
