import type { ReactNode } from 'react';
import { hueOf } from '../../../shared/code-tree/code-tree';
import { CodeDot } from '../../components/code-dot';
import { HitWords } from '../../components/hit-words';
import { Icon } from '../../components/icon';
import type { IconName } from '../../components/icon-shapes';
import { Kbd } from '../../components/kbd';
import { Monogram } from '../../components/monogram';
import { useTranslation } from '../../i18n/i18n';
import { countText } from '../../services/count-text';
import { useStudyStore } from '../../state/study-store';
import type { NamedEntry } from './box-entries';
import type { BoxOption } from './box-sections';
import type { FoundQuotation } from './find-quotations';
import { markedPart } from './rank-entries';
import styles from './search.module.css';

interface BoxOptionRowProps {
  readonly option: BoxOption;
  readonly id: string;
  readonly on: boolean;
  readonly query: string;
  readonly onChoose: () => void;
}

/** One line of the box. The focus stays in the field; the mouse chooses without taking it. */
export function BoxOptionRow({ option, id, on, query, onChoose }: BoxOptionRowProps): ReactNode {
  return (
    // Keys are those of the field, which names this line as its active one.
    <div
      className={styles['row']}
      role="option"
      id={id}
      aria-selected={on}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onChoose();
      }}
    >
      <Content option={option} query={query} />
    </div>
  );
}

function Content({ option, query }: { readonly option: BoxOption; readonly query: string }): ReactNode {
  const { t } = useTranslation('search');
  const documents = useStudyStore((state) => state.study.documents);
  switch (option.kind) {
    case 'named':
      return <Named entry={option.entry} query={query} />;
    case 'quotation':
      return <Quotation quotation={option.quotation} query={query} />;
    case 'hit':
      return (
        <>
          <HitWords hit={option.hit} />
          <span className="sp" />
          <span className={`ell ${styles['where'] ?? ''}`}>
            {documents.get(option.hit.document)?.title ?? ''}
          </span>
        </>
      );
    case 'all-hits':
      return (
        <>
          <Icon name="filter" size={14} />
          <span className={styles['name']}>
            {t('allHits', {
              count: option.total,
              documents: t('inDocuments', { count: option.documents }),
            })}
          </span>
          <span className="sp" />
          <Kbd>Ctrl Enter</Kbd>
        </>
      );
  }
}

const icons: Readonly<Record<NamedEntry['kind'], IconName>> = {
  command: 'play',
  code: 'tag',
  document: 'document',
  participant: 'people',
  memo: 'pin',
};

function Named({ entry, query }: { readonly entry: NamedEntry; readonly query: string }): ReactNode {
  const { kind, name, detail, sign, use } = entry;
  return (
    <>
      <Sign entry={entry} />
      <span className={styles['name']}>
        <Marked name={name} query={query} />
      </span>
      {detail !== '' && <span className={`ell ${styles['path'] ?? ''}`}>{detail}</span>}
      <span className="sp" />
      {kind === 'command' && sign !== '' && <Kbd>{sign}</Kbd>}
      {(kind === 'code' || kind === 'document') && (
        <span className={`num ${styles['count'] ?? ''}`}>{countText(use)}</span>
      )}
    </>
  );
}

function Sign({ entry: { kind, sign } }: { readonly entry: NamedEntry }): ReactNode {
  const group = useStudyStore((state) => state.study.groups.get(sign));
  if (kind === 'code') return <CodeDot hue={Number(sign)} />;
  if (kind === 'participant') return <Monogram group={group} />;
  return <Icon name={icons[kind]} size={14} />;
}

function Quotation({
  quotation,
  query,
}: {
  readonly quotation: FoundQuotation;
  readonly query: string;
}): ReactNode {
  const study = useStudyStore((state) => state.study);
  const document = study.documents.get(quotation.document);
  return (
    <>
      {quotation.codes.slice(0, 3).map((code) => (
        <CodeDot key={code} hue={hueOf(study, code)} />
      ))}
      <span className={`ell ${styles['voice'] ?? ''}`} lang="nl">
        <Marked name={quotation.words} query={query} />
      </span>
      <span className="sp" />
      <span className={`ell ${styles['where'] ?? ''}`}>{document?.title ?? ''}</span>
    </>
  );
}

function Marked({ name, query }: { readonly name: string; readonly query: string }): ReactNode {
  const part = markedPart(name, query);
  if (part === null) return name;
  return (
    <>
      {name.slice(0, part.from)}
      <mark>{name.slice(part.from, part.to)}</mark>
      {name.slice(part.to)}
    </>
  );
}
