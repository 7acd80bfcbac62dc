import { useState, type ReactNode } from 'react';
import type { HistoryAct } from '../../../shared/commands/list-acts';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { IconButton } from '../../components/icon-button';
import { Note } from '../../components/note';
import { SearchInput } from '../../components/search-input';
import { SelectInput } from '../../components/select-input';
import { SideSplitter, useSideWidth } from '../../components/side-splitter';
import { useTranslation } from '../../i18n/i18n';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { ActList } from './act-list';
import { stepSentence } from './act-words';
import { goToAct, type ActFilter } from './acts';
import styles from './history.module.css';
import { useActs } from './use-acts';

const WIDTHS = { least: 240, usual: 320, most: 560 } as const;
const ALL: ActFilter = { by: '', text: '' };

/** Every act of the study with who and when, undone ones too; choose one to take the history to it. */
export function HistoryPanel(): ReactNode {
  const { t } = useTranslation('history');
  const [filter, setFilter] = useState(ALL);
  const [width, setWidth] = useSideWidth('history', WIDTHS);
  const [chosen, setChosen] = useState<number | null>(null);
  const { page, showMore } = useActs(filter);
  const acts = page?.ok === true ? page.value.acts : [];
  const act = acts.find(({ seq }) => seq === chosen);
  return (
    <aside
      className={`panel ${styles['panel'] ?? ''}`}
      style={{ width }}
      data-pane="history"
      aria-label={t('title')}
    >
      <SideSplitter label={t('width')} width={width} widths={WIDTHS} onChange={setWidth} />
      <header className="ph">
        <h2>{t('title')}</h2>
        <span className="sp" />
        <IconButton
          icon="close"
          iconSize={14}
          label={t('close')}
          onClick={() => useViewStore.setState({ history: false })}
        />
      </header>
      <Filters filter={filter} onChange={setFilter} />
      {page === null && <p className="vh-only">{t('loading')}</p>}
      {page?.ok === false && (
        <Note kind="bad" title={t('failed')}>
          {page.error.message}
        </Note>
      )}
      {page?.ok === true && acts.length === 0 && <None filter={filter} onClear={() => setFilter(ALL)} />}
      {acts.length > 0 && <ActList acts={acts} chosen={chosen} onChoose={setChosen} onEnd={showMore} />}
      {acts.length > 0 && <Foot act={act} />}
    </aside>
  );
}

interface FiltersProps {
  readonly filter: ActFilter;
  readonly onChange: (filter: ActFilter) => void;
}

function Filters({ filter, onChange }: FiltersProps): ReactNode {
  const { t } = useTranslation('history');
  useStudyStore((state) => state.revision);
  const coders = [...useStudyStore.getState().study.coders.values()];
  const options = [
    { value: '', label: t('everybody') },
    ...coders.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <div className={styles['filters']}>
      <SearchInput label={t('find')} value={filter.text} onChange={(text) => onChange({ ...filter, text })} />
      {coders.length > 1 && (
        <SelectInput
          label={t('coder')}
          hideLabel
          value={filter.by}
          options={options}
          onChange={(by) => onChange({ ...filter, by })}
        />
      )}
    </div>
  );
}

function None({ filter, onClear }: { readonly filter: ActFilter; readonly onClear: () => void }): ReactNode {
  const { t } = useTranslation('history');
  if (filter.by === '' && filter.text.trim() === '')
    return <EmptyState title={t('noneTitle')} text={t('noneText')} />;
  return (
    <EmptyState title={t('noMatchTitle')}>
      <Button onClick={onClear}>{t('noMatchButton')}</Button>
    </EmptyState>
  );
}

function Foot({ act }: { readonly act: HistoryAct | undefined }): ReactNode {
  const { t } = useTranslation('history');
  const readOnly = useStudyStore((state) => state.save.kind === 'stopped');
  return (
    <footer className={styles['foot']}>
      <p className="t2 s12">{stepSentence(act)}</p>
      {act !== undefined && act.steps > 0 && (
        <Button
          small
          icon={act.state === 'done' ? 'undo' : 'redo'}
          disabled={readOnly}
          onClick={() => void goToAct(act)}
        >
          {act.state === 'done' ? t('undoTo') : t('redoTo')}
        </Button>
      )}
    </footer>
  );
}
