import { useMemo, useState, type ReactNode } from 'react';
import { codePath, codesInTreeOrder, hueOf } from '../../../shared/code-tree/code-tree';
import type { Code } from '../../../shared/model/code';
import { CodeChip } from '../../components/code-chip';
import { CodeDot } from '../../components/code-dot';
import { Icon } from '../../components/icon';
import { SearchInput } from '../../components/search-input';
import { useTranslation } from '../../i18n/i18n';
import { foldWord } from '../../services/fold-word';
import { useStudyStore } from '../../state/study-store';
import styles from './auto-code.module.css';
import { freshId } from './run-auto-code';
import type { AutoCode } from './use-auto-code';

/** Codes offered at once; typing finds the others. */
const MOST = 60;

/** Chooses one or more codes, and perhaps a new one. */
export function CodeChoice({ auto }: { readonly auto: AutoCode }): ReactNode {
  const { t } = useTranslation('auto-code');
  const study = useStudyStore((state) => state.study);
  const tree = useStudyStore((state) => state.treeRevision);
  const [words, setWords] = useState('');
  const { codes, chooseCodes, fresh, chooseFresh } = auto;
  const { all } = useMemo(() => ({ all: codesInTreeOrder(study), tree }), [study, tree]);
  const offered = matching(all, words).filter(({ id }) => !codes.includes(id));
  const name = words.trim();
  const makeFresh = (): void => {
    chooseFresh({ id: freshId(), name, parent: null });
    setWords('');
  };
  return (
    <div className="fld">
      <span className="lab">{t('codes.label')}</span>
      <div className={styles['chips']}>
        {codes.map((id) => (
          <CodeChip
            key={id}
            name={study.codes.get(id)?.name ?? ''}
            hue={hueOf(study, id)}
            title={codePath(study, id).join(' › ')}
            onRemove={() => chooseCodes(codes.filter((other) => other !== id))}
          />
        ))}
        {fresh !== null && <CodeChip name={fresh.name} hue={12} onRemove={() => chooseFresh(null)} />}
      </div>
      <SearchInput label={t('codes.find')} value={words} onChange={setWords} />
      <div className={styles['codes']} role="group" aria-label={t('codes.offered')}>
        {offered.slice(0, MOST).map((code) => (
          <button
            key={code.id}
            type="button"
            className={`tr ${styles['code'] ?? ''}`}
            title={codePath(study, code.id).join(' › ')}
            onClick={() => chooseCodes([...codes, code.id])}
          >
            <CodeDot hue={hueOf(study, code.id)} />
            <span className="ell">{code.name}</span>
            <span className={`ell ${styles['path'] ?? ''}`}>
              {codePath(study, code.id).slice(0, -1).join(' › ')}
            </span>
          </button>
        ))}
        {name !== '' && fresh === null && (
          <button type="button" className={`tr ${styles['code'] ?? ''}`} onClick={makeFresh}>
            <Icon name="plus" size={14} />
            <span className="ell">{t('codes.fresh', { name })}</span>
          </button>
        )}
      </div>
    </div>
  );
}

/** Names that begin with the words come first, then those that hold them. */
function matching(codes: readonly Code[], words: string): readonly Code[] {
  const asked = foldWord(words.trim());
  if (asked === '') return codes;
  const places = codes.map((code) => ({
    code,
    at: [code.name, ...code.aliases].map((known) => foldWord(known).indexOf(asked)).filter((at) => at >= 0),
  }));
  return places
    .filter(({ at }) => at.length > 0)
    .sort((a, b) => Number(Math.min(...a.at) > 0) - Number(Math.min(...b.at) > 0))
    .map(({ code }) => code);
}
