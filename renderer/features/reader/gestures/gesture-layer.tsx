import type { ReactNode } from 'react';
import { countWords } from '../../../../shared/anchoring/word-boundaries';
import type { TextRange } from '../../../../shared/lib/text-range';
import { codeHue } from '../../../components/code-hue';
import { useTranslation } from '../../../i18n/i18n';
import { useStudyStore } from '../../../state/study-store';
import { useViewStore } from '../../../state/view-store';
import { quotationIndex } from '../coding-index';
import { chosenCoding } from '../reader-actions';
import { useSide, useSideView } from '../reader-side';
import { useReaderStore, type Reading } from '../reader-store';
import { endPlaces } from './end-places';
import { useGestureStore } from './gesture-store';
import styles from './gestures.module.css';
import { MarginPopoverView } from './margin-popover-view';
import type { DropPlan } from './plan-drop';
import { rangeBoxes } from './range-boxes';
import { isOwn } from './resize-quotation';
import { useFollowActive } from './use-follow-active';

/** What gestures under way draw over the words of a side: the handles, the ends to be, where a drop would go. */
export function GestureLayer({ reading }: { readonly reading: Reading }): ReactNode {
  const side = useSide();
  const drop = useGestureStore((state) => (state.drop?.side === side ? state.drop.plan : null));
  const isActiveSide = useViewStore((state) => state.side === side);
  return (
    <>
      {drop !== null && <DropPreview reading={reading} plan={drop} />}
      {isActiveSide && <QuotationEnds reading={reading} />}
      {isActiveSide && <MarginPopoverView reading={reading} />}
    </>
  );
}

/** The words a drop would code, and in a word what it would do. */
function DropPreview({ reading, plan }: { readonly reading: Reading; readonly plan: DropPlan }): ReactNode {
  const { t } = useTranslation('coding');
  const nameOf = (code: string): string => reading.looks.nameOf(code);
  const [first = ''] = plan.kind === 'code' ? plan.codes : [];
  const text =
    plan.kind === 'replace'
      ? t('drop.replace', { before: nameOf(plan.coding.code), after: nameOf(plan.code) })
      : plan.codes.length === 1
        ? t('drop.code', { name: nameOf(first) })
        : t('drop.codes', { count: plan.codes.length });
  return <Outline reading={reading} range={plan.range} label={text} />;
}

interface OutlineProps {
  readonly reading: Reading;
  readonly range: TextRange;
  readonly label: string;
}

/** A frame around the words of a range, line by line, with a label at its top. */
function Outline({ reading, range, label }: OutlineProps): ReactNode {
  const boxes = rangeBoxes(reading.layout, range, reading.font.widthOf);
  const [first] = boxes;
  return (
    <>
      {boxes.map((box) => (
        <i key={box.top} className={styles['box']} style={box} aria-hidden="true" />
      ))}
      {first !== undefined && (
        <span className={styles['label']} style={{ left: first.left, top: first.top }} role="status">
          {label}
        </span>
      )}
    </>
  );
}

/** The words the quotation would have. */
function NewEnds({ reading, range }: { readonly reading: Reading; readonly range: TextRange }): ReactNode {
  const { t } = useTranslation('coding');
  const count = countWords(reading.layout.text.slice(range.from, range.to));
  const words = t('palette.words', { count });
  return <Outline reading={reading} range={range} label={t('handle.hint', { words })} />;
}

/** The handles of the active quotation where one may move its ends, and the words it would have. */
function QuotationEnds({ reading }: { readonly reading: Reading }): ReactNode {
  useFollowActive(reading);
  const { t } = useTranslation('coding');
  const range = useSideView((view) => view.quotation);
  const isPointing = useReaderStore((state) => state.pointing !== null);
  const chosen = useReaderStore((state) => state.chosen);
  const resizing = useGestureStore((state) => state.resizing);
  useStudyStore((state) => state.coder);
  const quotation = reading.index.quotations[quotationIndex(reading.index, range)];
  const coding = quotation === undefined ? undefined : chosenCoding(quotation, chosen);
  if (isPointing || quotation === undefined || coding === undefined || !isOwn(quotation)) return null;
  const [start, end] = endPlaces(reading, resizing?.range ?? quotation);
  const hue = codeHue(reading.looks.hueOf(coding.code));
  return (
    <>
      {resizing !== null && <NewEnds reading={reading} range={resizing.range} />}
      <i
        className={styles['start']}
        style={{ ...hue, ...start }}
        data-end="start"
        title={t('handle.start')}
      />
      <i className={styles['end']} style={{ ...hue, ...end }} data-end="end" title={t('handle.end')} />
    </>
  );
}
