import { memo, type ReactNode } from 'react';
import type { Valence } from '../../../shared/model/coding';
import { codeHue } from '../../components/code-hue';
import { useTranslation } from '../../i18n/i18n';
import { ratedName, ratedWords } from '../../services/valence';
import { useStudyStore } from '../../state/study-store';
import { lineNumbers } from './line-geometry';
import { initials } from './reading-words';
import type { Reading } from './reader-store';
import type { Stripe, StripeCrowd } from './stripe-layout';
import styles from './transcript.module.css';

interface StripeLayerProps {
  readonly reading: Reading;
  /** Indices of the first and last line on the screen. */
  readonly first: number;
  readonly last: number;
  /** Id of the coding that is ringed. */
  readonly active: string | null;
}

/**
 * The margin: a stripe per coding and the names of the codes. Clicks are told apart by `data-coding`, the id of
 * the coding; keys reach the same quotations with J and K, so the stripes stay out of the tab order.
 */
export const StripeLayer = memo(function StripeLayer(props: StripeLayerProps): ReactNode {
  const { reading, first, last, active } = props;
  const { t } = useTranslation('reader');
  const coders = useStudyStore((state) => state.study.coders);
  const me = useStudyStore((state) => state.coder);
  const { stripes, crowds } = reading.stripes;
  const inView = (mark: { readonly first: number; readonly last: number }): boolean =>
    mark.first <= last && mark.last >= first;
  return (
    <div className={styles['stripes']} role="group" aria-label={t('codings')}>
      {stripes.filter(inView).map((stripe) => (
        <StripeMark
          key={stripe.coding.id}
          id={stripe.coding.id}
          name={reading.looks.nameOf(stripe.coding.code)}
          valence={stripe.coding.valence}
          hue={reading.looks.hueOf(stripe.coding.code)}
          coder={coders.get(stripe.coding.coder)?.name ?? t('unknownCoder')}
          mine={stripe.coding.coder === me}
          active={stripe.coding.id === active}
          lines={lineNumbers(stripe)}
          {...placeOf(stripe)}
        />
      ))}
      {crowds.filter(inView).map((crowd) => (
        <CrowdMark key={crowd.codings[0]?.id} crowd={crowd} nameOf={reading.looks.nameOf} />
      ))}
    </div>
  );
});

interface CrowdMarkProps {
  readonly crowd: StripeCrowd;
  readonly nameOf: (code: string) => string;
}

function CrowdMark({ crowd, nameOf }: CrowdMarkProps): ReactNode {
  const { t } = useTranslation('reader');
  const names = crowd.codings.map(({ code }) => nameOf(code)).join(', ');
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['crowd']}
      style={{ top: crowd.top, left: crowd.left }}
      data-coding={crowd.codings[0]?.id}
      aria-label={t('more', { count: crowd.codings.length, names })}
      title={names}
    >
      +{crowd.codings.length}
    </button>
  );
}

interface StripeMarkProps {
  readonly id: string;
  readonly name: string;
  readonly valence: Valence | undefined;
  readonly hue: number;
  readonly coder: string;
  readonly mine: boolean;
  readonly active: boolean;
  readonly lines: string;
  readonly top: number;
  readonly left: number;
  readonly height: number;
  /** -1 where the stripe has no label of its own. */
  readonly labelTop: number;
  readonly labelLeft: number;
}

const StripeMark = memo(function StripeMark(props: StripeMarkProps): ReactNode {
  const { id, name, valence, hue, coder, mine, active, lines, top, left, height, labelTop, labelLeft } =
    props;
  const label = `${ratedWords(name, valence)}, ${lines}, ${coder}`;
  const state = { 'data-coding': id, 'data-active': active || undefined };
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className={styles['stripe']}
        style={{ ...codeHue(hue), top, left, height }}
        data-theirs={mine ? undefined : true}
        aria-label={label}
        aria-current={active ? 'true' : undefined}
        title={mine ? label : `${label} (${initials(coder)})`}
        {...state}
      />
      {labelTop >= 0 && (
        <span
          className={styles['label']}
          style={{ ...codeHue(hue), top: labelTop, left: labelLeft }}
          aria-hidden="true"
          title={label}
          {...state}
        >
          {ratedName(name, valence)}
        </span>
      )}
    </>
  );
});

function placeOf({ top, left, height, label }: Stripe): {
  top: number;
  left: number;
  height: number;
  labelTop: number;
  labelLeft: number;
} {
  return { top, left, height, labelTop: label?.top ?? -1, labelLeft: label?.left ?? 0 };
}
