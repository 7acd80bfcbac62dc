import { useId, type ReactNode } from 'react';
import { codeNames, headingsThatAreCodes, withCodes } from '../../../../shared/import/table-codes';
import { Button } from '../../../components/button';
import { useTranslation } from '../../../i18n/i18n';
import { useStudyStore } from '../../../state/study-store';
import { HeadingCodesLine } from './heading-codes-line';
import type { TableMappingProps } from './table-mapping-props';
import styles from './table-mapping.module.css';

/** Paths offered while somebody types; the list of a very large code book would hold up the window. */
const OFFERED_PATHS = 2_000;

/** Every heading that stands above words, with the codes it gives to them. */
export function HeadingCodesList({
  review,
  mapping,
  onChange,
}: Pick<TableMappingProps, 'review' | 'mapping' | 'onChange'>): ReactNode {
  const { t } = useTranslation('import-table');
  const list = useId();
  useStudyStore((state) => state.treeRevision);
  const names = codeNames(useStudyStore.getState().study);
  const found = headingsThatAreCodes(names, mapping, review.headings);
  const giveFound = (): void => onChange({ ...mapping, codes: [...mapping.codes, ...found] });
  return (
    <section className={styles['codes']} aria-label={t('codesTitle')}>
      <header>
        <h3>{t('codesTitle')}</h3>
        <span className="sp" />
        {found.length > 0 && (
          <Button small onClick={giveFound}>
            {t('giveFound', { count: found.length })}
          </Button>
        )}
      </header>
      <p className="t3 s12">{review.headings.length === 0 ? t('noCodeHeadings') : t('codesText')}</p>
      <datalist id={list}>
        {names.paths.slice(0, OFFERED_PATHS).map((path) => (
          <option key={path.join(' > ')}>{path.join(' > ')}</option>
        ))}
      </datalist>
      <ul>
        {review.headings.map((heading) => (
          <HeadingCodesLine
            key={heading}
            heading={heading}
            codes={mapping.codes.find((known) => known.heading === heading)?.codes ?? []}
            names={names}
            list={list}
            onChange={(codes) => onChange(withCodes(mapping, heading, codes))}
          />
        ))}
      </ul>
    </section>
  );
}
