import { Fragment, type ReactNode } from 'react';
import { Trans, useTranslation } from '../../../i18n/i18n';
import { shownKey } from '../../../services/key-name';
import { keyOfCode } from '../../../services/code-keys';
import { useStudyStore } from '../../../state/study-store';
import { parentForNew } from '../coding-actions';
import type { PaletteOption } from './palette-options';
import { CodeRow, MakeRow } from './palette-rows';
import type { Palette } from './use-palette';
import styles from './palette.module.css';

/** The codes that match and the ways to make a new one, with a rule between the two. */
export function PaletteList({ palette }: { readonly palette: Palette }): ReactNode {
  const { t } = useTranslation('coding');
  const { options } = palette;
  const isMaking = (option: PaletteOption | undefined): boolean => option?.kind !== 'code';
  return (
    <div className={styles['list']} role="listbox" id="palette-codes" aria-label={t('palette.codes')}>
      {options.map((option, index) => (
        <Fragment key={option.kind === 'code' ? option.id : option.kind}>
          {index > 0 && isMaking(option) !== isMaking(options[index - 1]) && (
            <div className={styles['rule']} role="presentation" />
          )}
          <OptionRow option={option} index={index} palette={palette} />
        </Fragment>
      ))}
    </div>
  );
}

interface OptionRowProps {
  readonly option: PaletteOption;
  readonly index: number;
  readonly palette: Palette;
}

function OptionRow({ option, index, palette }: OptionRowProps): ReactNode {
  const { t } = useTranslation('coding');
  const { search, words, query, at, choose } = palette;
  const row = { index, on: index === at, onChoose: () => choose(option) };
  if (option.kind === 'code') {
    const entry = search.hits.find(({ id }) => id === option.id);
    if (entry === undefined) return null;
    const keys = keysOf(index === at, option.id, search.recent.indexOf(option.id));
    return <CodeRow entry={entry} query={words} keys={keys} {...row} />;
  }
  if (option.kind === 'new') {
    return (
      <MakeRow icon="plus" keys="Ctrl Enter" {...row}>
        {t('palette.newCode', { name: query.trim() })} <NewParent />
      </MakeRow>
    );
  }
  return (
    <MakeRow icon="quotes" keys="Ctrl I" {...row}>
      {t('palette.inVivo')}
    </MakeRow>
  );
}

function NewParent(): ReactNode {
  const { t } = useTranslation('coding');
  const codes = useStudyStore((state) => state.study.codes);
  const parent = codes.get(parentForNew() ?? '')?.name;
  if (parent === undefined) return <span className="t3">{t('palette.newAtTop')}</span>;
  return (
    <span className="t3">
      <Trans
        t={t}
        i18nKey="palette.newUnder"
        values={{ parent }}
        components={{ parent: <span className={styles['parent']} /> }}
      />
    </span>
  );
}

/** The key of a row: Enter where it is the chosen one, else its own key, else its place among the recent codes. */
function keysOf(isActive: boolean, code: string, recent: number): string {
  if (isActive) return 'Enter';
  const own = keyOfCode(code);
  if (own !== undefined) return shownKey(own);
  return recent < 0 ? '' : `Alt ${recent + 1}`;
}
