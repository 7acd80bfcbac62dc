import type { ReactNode } from 'react';
import type { CodeBookChange } from '../../../shared/code-tree/diff-code-books';
import type { WordPart } from '../../../shared/code-tree/diff-words';
import { useTranslation, type Words } from '../../i18n/i18n';
import styles from './code-book.module.css';

const looks: Readonly<Record<CodeBookChange['kind'], string>> = {
  added: 'tag ok',
  removed: 'tag bad',
  merged: 'tag warn',
  renamed: 'tag info',
  moved: 'tag info',
  redefined: 'tag acc',
  aliases: 'tag',
  origin: 'tag',
  colour: 'tag',
};

/** One change of one code: what kind, which code, and how it was and is. */
export function ChangeLine({ change }: { readonly change: CodeBookChange }): ReactNode {
  const { t } = useTranslation('code-book');
  const sentence = sentenceOf(t, change);
  return (
    <div role="listitem" className={styles['change']}>
      <span className={looks[change.kind]}>{t(`diff.tags.${change.kind}`)}</span>
      <div className={styles['changed']}>
        <span>
          <b className="semi">{change.name}</b> <span className="t3 s12">{change.above.join(' › ')}</span>
        </span>
        {sentence !== null && <span className="t2">{sentence}</span>}
        {change.kind === 'redefined' && (
          <p className={styles['words']}>
            <b className="med">{t(`fields.${change.field}`)}: </b>
            <DiffedWords words={change.words} />
          </p>
        )}
      </div>
    </div>
  );
}

/** Words that went are struck through, new ones underlined; screen readers hear which is which. */
function DiffedWords({ words }: { readonly words: readonly WordPart[] }): ReactNode {
  return (
    <span lang="nl">
      {placed(words).map(({ kind, text, place }) => {
        if (kind === 'gone') return <del key={place}>{text}</del>;
        return kind === 'new' ? <ins key={place}>{text}</ins> : <span key={place}>{text}</span>;
      })}
    </span>
  );
}

/** The parts with the place where each begins, which tells them apart. */
function placed(words: readonly WordPart[]): readonly (WordPart & { readonly place: number })[] {
  let place = 0;
  return words.map((part) => {
    const here = { ...part, place };
    place += part.text.length;
    return here;
  });
}

function sentenceOf(t: Words<'code-book'>, change: CodeBookChange): string | null {
  const top = t('diff.top');
  switch (change.kind) {
    case 'renamed':
      return t('diff.renamed', { before: change.before });
    case 'moved':
      return t('diff.moved', {
        before: change.before.join(' › ') || top,
        after: change.above.join(' › ') || top,
      });
    case 'merged':
      return t('diff.merged', { into: change.into });
    case 'aliases':
      return t('diff.aliases', {
        before: change.before.join(', ') || '–',
        after: change.after.join(', ') || '–',
      });
    case 'origin':
      return t(change.after === 'open' ? 'diff.nowOpen' : 'diff.nowFrame');
    case 'colour':
      return t(change.after === null ? 'diff.colourInherited' : 'diff.colourOwn');
    default:
      return null;
  }
}
