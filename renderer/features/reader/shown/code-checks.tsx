import { useState, type ReactNode } from 'react';
import { CodeDot } from '../../../components/code-dot';
import { SearchInput } from '../../../components/search-input';
import { useTranslation } from '../../../i18n/i18n';
import { shownCodes, useShownStore } from '../../../state/shown-codings';
import { useStudyStore } from '../../../state/study-store';
import { looksAt } from '../use-reading';
import { matchShown, toggleBranch } from './match-shown';
import styles from './shown.module.css';

/** Codes in the list; more are found by typing. */
const MOST = 80;

/** The code tree to tick what is shown of it; a tick takes the codes below along. */
export function CodeChecks(): ReactNode {
  const { t } = useTranslation('reader');
  const [query, setQuery] = useState('');
  const study = useStudyStore((state) => state.study);
  const tree = useStudyStore((state) => state.treeRevision);
  const shown = useShownStore();
  const looks = looksAt(study, tree);
  const ticked = shownCodes(study, shown);
  const found = matchShown(study, query, MOST);
  return (
    <fieldset className={styles['set']}>
      <legend className="lab">{t('shown.codes')}</legend>
      <SearchInput label={t('shown.findCodes')} value={query} onChange={setQuery} />
      <div className={styles['codes']}>
        {found.map(({ code, depth }) => (
          <label key={code.id} className={styles['check']} style={{ paddingLeft: 4 + depth * 16 }}>
            <input
              type="checkbox"
              checked={ticked === null || ticked.has(code.id)}
              onChange={() => useShownStore.setState({ codes: toggleBranch(study, shown.codes, code.id) })}
            />
            <CodeDot hue={looks.hueOf(code.id)} />
            <span className="ell">{code.name}</span>
          </label>
        ))}
        {found.length === 0 && <p className="t2 s12">{t('shown.noCodes')}</p>}
        {found.length === MOST && <p className="t3 s12">{t('shown.moreCodes')}</p>}
      </div>
    </fieldset>
  );
}
