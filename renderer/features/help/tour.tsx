import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { IconButton } from '../../components/icon-button';
import { useTranslation } from '../../i18n/i18n';
import { useViewStore } from '../../state/view-store';
import styles from './help.module.css';
import { placeCard, type Area, type Side } from './tour-place';
import { endTour, stepTour, tourSteps, useTourStore, type TourStep } from './tour-store';

/** The part of the window that a step is about, and on which side of it the card stands. */
const parts: Readonly<Record<TourStep, { readonly find: string; readonly side: Side }>> = {
  read: { find: '[data-pane="text"]', side: 'left' },
  code: { find: '[data-pane="codes"]', side: 'left' },
  undo: { find: '[data-tour="undo"]', side: 'below' },
  views: { find: '[data-tour="views"]', side: 'right' },
  search: { find: '[data-tour="search"]', side: 'below' },
};

/**
 * The tour: a card beside the part it speaks of. It stands in nobody's way: only its buttons take clicks, it takes
 * the keys only where somebody asked for it, and it waits while a dialog or another view is open.
 */
export function Tour(): ReactNode {
  const step = useTourStore((state) => state.step);
  const waits = useViewStore(({ view, dialog, search }) => view !== 'code' || dialog !== null || search);
  return step === null || waits ? null : <Card step={step} />;
}

function Card({ step }: { readonly step: TourStep }): ReactNode {
  const { t } = useTranslation('help');
  const card = useRef<HTMLElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const part = usePart(parts[step].find);
  const place = usePlace(card.current, part, parts[step].side);
  const at = tourSteps.indexOf(step);
  const isLast = at === tourSteps.length - 1;
  const asked = useTourStore((state) => state.asked);
  const isSeen = place.visibility === undefined;
  useEffect(() => {
    if (asked && isSeen) next.current?.focus();
  }, [step, asked, isSeen]);
  useEffect(() => keepKeys(card.current), []);
  return (
    <>
      {part !== null && <div className={styles['ring']} aria-hidden="true" style={{ ...part }} />}
      <section
        ref={card}
        className={`float ${styles['card'] ?? ''}`}
        aria-label={t('tour.name')}
        style={place}
      >
        <p className="t3 s12 num">{t('tour.step', { step: at + 1, count: tourSteps.length })}</p>
        <div role="status">
          <h2>{t(`tour.${step}.title`)}</h2>
          <p>{t(`tour.${step}.text`)}</p>
        </div>
        <div className="row g4">
          <Button ref={next} small look="primary" onClick={() => go(1)}>
            {isLast ? t('tour.finish') : t('tour.next')}
          </Button>
          {at > 0 && (
            <Button small onClick={() => go(-1)}>
              {t('tour.back')}
            </Button>
          )}
          <span className="sp" />
          <IconButton icon="close" iconSize={12} small label={t('tour.skip')} onClick={endTour} />
        </div>
      </section>
    </>
  );
}

/** Letters pressed in the card are not meant for the text beside it; Escape ends the tour. */
function keepKeys(card: HTMLElement | null): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') endTour();
    event.stopPropagation();
  };
  card?.addEventListener('keydown', onKeyDown);
  return () => card?.removeEventListener('keydown', onKeyDown);
}

/** Whoever uses the buttons of the card has its keys from then on. */
function go(way: 1 | -1): void {
  useTourStore.setState({ asked: true });
  stepTour(way);
}

/** Where a part of the window is now; null where it is not on the screen. */
function usePart(find: string): Area | null {
  const [area, setArea] = useState<Area | null>(null);
  useLayoutEffect(() => {
    let seen: Element | null = null;
    const measure = (): void => {
      // Asked anew each time: a narrow window draws other elements for the same parts than a wide one.
      const element = document.querySelector(find);
      const box = element?.getBoundingClientRect();
      setArea(
        box === undefined ? null : { left: box.left, top: box.top, width: box.width, height: box.height },
      );
      if (element === null || element === seen) return;
      seen = element;
      observer.observe(element);
    };
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [find]);
  return area;
}

/** Where the card stands; out of sight until both it and its part were measured. */
function usePlace(
  card: HTMLElement | null,
  part: Area | null,
  side: Side,
): Partial<Area> & { visibility?: 'hidden' } {
  if (card === null || part === null) return { visibility: 'hidden' };
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  return placeCard(part, size, side, { width: window.innerWidth, height: window.innerHeight });
}
