import { memo, useCallback, useMemo, useState, type ReactNode } from 'react';
import { valences } from '../../../shared/model/coding';
import { quotationId, type Passage } from '../../../shared/query/passages';
import type { Study } from '../../../shared/model/study';
import { Button } from '../../components/button';
import type { IconName } from '../../components/icon-shapes';
import { IconButton } from '../../components/icon-button';
import { Icon } from '../../components/icon';
import { Menu, type MenuItem } from '../../components/menu';
import { SelectInput } from '../../components/select-input';
import { useTranslation, type Words } from '../../i18n/i18n';
import { valenceName, valenceSigns } from '../../services/valence';
import { copyQuotations, rateQuotations, removeCode, starQuotations } from './bulk-actions';
import styles from './quotes-view.module.css';
import { useQuotesStore } from './quotes-store';
import { clearSelected, setSelected, tickedAmong } from './select-quotes';
import { TickBox } from './tick-box';
import type { QuotesContent } from './use-quotes';

/** What can be done with the ticked quotations, and how the list is laid out. */
export const BulkBar = memo(function BulkBar({ content }: { readonly content: QuotesContent }): ReactNode {
  const { t } = useTranslation('quotes');
  const selected = useQuotesStore((s) => s.selected);
  const { study, shown, all } = content;
  const passages = useMemo(() => [...tickedAmong(all, selected)], [all, selected]);
  const count = passages.length;
  const isAll = count > 0 && count >= shown.length;
  const toggleAll = (): void => (count > 0 ? clearSelected() : setSelected(shown.map(quotationId), true));
  return (
    <div className={`${styles['sub'] ?? ''} ${count > 0 ? (styles['busy'] ?? '') : ''}`}>
      <TickBox
        label={
          count > 0
            ? t('bulk.clear')
            : t('bulk.selectAll', { quotations: t('quotations', { count: shown.length }) })
        }
        state={count === 0 ? 'off' : isAll ? 'on' : 'mix'}
        onToggle={toggleAll}
      />
      <span className={styles['picked']} aria-live="polite">
        {count === 0 ? t('bulk.all') : t('bulk.selected', { count })}
      </span>
      {count > 0 && <Actions study={study} passages={passages} />}
      <span className="sp" />
      <Layout />
    </div>
  );
});

function Actions({
  study,
  passages,
}: {
  readonly study: Study;
  readonly passages: readonly Passage[];
}): ReactNode {
  const { t } = useTranslation('quotes');
  const ids = passages.map(quotationId);
  const allStarred = passages.every(({ note }) => note?.starred === true);
  const rates = valences.map((valence): MenuItem => ({
    label: `${valenceSigns[valence]} ${valenceName(valence)}`,
    onChoose: () => void rateQuotations(passages, valence),
  }));
  return (
    <>
      <Action
        icon="tag"
        onClick={() => useQuotesStore.setState({ dialog: { kind: 'code', quotations: ids } })}
      >
        {t('bulk.code')}
      </Action>
      <ActionMenu label={t('bulk.changeCode')} items={changeItems(study, passages, t)} />
      <Action icon="star" onClick={() => void starQuotations(passages, !allStarred)}>
        {allStarred ? t('bulk.unstar') : t('bulk.star')}
      </Action>
      <ActionMenu
        label={t('bulk.valence')}
        items={[
          ...rates,
          'line',
          { label: t('noValence'), onChoose: () => void rateQuotations(passages, null) },
        ]}
      />
      <IconButton
        small
        iconSize={14}
        icon="comment"
        label={t('bulk.comment')}
        onClick={() => useQuotesStore.setState({ dialog: { kind: 'comment', quotations: ids } })}
      />
      <IconButton
        small
        iconSize={14}
        icon="copy"
        label={t('bulk.copy')}
        onClick={() => void copyQuotations(ids)}
      />
    </>
  );
}

interface ActionProps {
  readonly icon: IconName;
  readonly onClick: () => void;
  readonly children: string;
}

function Action({ icon, onClick, children }: ActionProps): ReactNode {
  return (
    <Button small look="ghost" icon={icon} title={children} onClick={onClick}>
      <span className={styles['word']}>{children}</span>
    </Button>
  );
}

function ActionMenu({
  label,
  items,
}: {
  readonly label: string;
  readonly items: readonly MenuItem[];
}): ReactNode {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = useCallback(() => setAnchor(null), []);
  return (
    <>
      <Button
        small
        look="ghost"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        disabled={items.length === 0}
        onClick={(event) => setAnchor(anchor === null ? event.currentTarget : null)}
      >
        {label}
        <Icon name="chevron-down" size={12} />
      </Button>
      {anchor !== null && <Menu label={label} items={items} anchor={anchor} onClose={close} />}
    </>
  );
}

/** What may become of the codes on the quotations, the most frequent first: another code, or none. */
function changeItems(study: Study, passages: readonly Passage[], t: Words<'quotes'>): readonly MenuItem[] {
  const codes = codesOn(passages).map(([code, count]) => ({
    code,
    name: study.codes.get(code)?.name ?? '',
    count,
  }));
  const quotations = passages.map(quotationId);
  const change = codes.map(({ code, name, count }): MenuItem => ({
    label: t('bulk.changeOne', { name, count }),
    onChoose: () => useQuotesStore.setState({ dialog: { kind: 'recode', quotations, code } }),
  }));
  const remove = codes.map(({ code, name, count }): MenuItem => ({
    label: t('bulk.removeOne', { name, count }),
    danger: true,
    onChoose: () => void removeCode(passages, code),
  }));
  return [...change, 'line', ...remove];
}

function codesOn(passages: readonly Passage[]): readonly (readonly [code: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { codings } of passages) {
    for (const code of new Set(codings.map((coding) => coding.code))) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, LISTED);
}

/** More codes than these make no menu. */
const LISTED = 30;

const groupings = ['stakeholder', 'both', 'code', 'document', 'participant', 'none'] as const;
const reaches = ['off', 'words', 'turns'] as const;

function Layout(): ReactNode {
  const { t } = useTranslation('quotes');
  const grouping = useQuotesStore((s) => s.grouping);
  const context = useQuotesStore((s) => s.context);
  return (
    <>
      <span className={`t3 s12 nw ${styles['by'] ?? ''}`} aria-hidden="true">
        {t('grouping.label')}
      </span>
      <SelectInput
        label={t('grouping.label')}
        hideLabel
        value={grouping}
        options={groupings.map((value) => ({ value, label: t(`grouping.${value}`) }))}
        onChange={(value) => useQuotesStore.setState({ grouping: value, scroll: 0 })}
      />
      <SelectInput
        label={t('context.label')}
        hideLabel
        value={context}
        options={reaches.map((value) => ({ value, label: t(`context.${value}`) }))}
        onChange={(value) => useQuotesStore.setState({ context: value })}
      />
    </>
  );
}
