const FOCUSABLE = ':is(button,input,select,textarea,a[href],[tabindex]):not([tabindex="-1"],:disabled)';

/** What a pane is about, before its buttons and fields: the text, a tree or its current row, the current quote. */
const START = ':is([role^="tree"], [role="link"], [data-transcript] [role="list"])[tabindex="0"]';

/** Where the focus was in each pane, so that going back goes back there. */
const lastFocus = new WeakMap<Element, HTMLElement>();

/** Remembers the focus of each pane; the returned function stops. */
export function followPaneFocus(): () => void {
  document.addEventListener('focusin', noteFocus);
  return () => document.removeEventListener('focusin', noteFocus);
}

function noteFocus({ target }: FocusEvent): void {
  const pane = target instanceof HTMLElement ? target.closest('[data-pane]') : null;
  if (pane !== null && target instanceof HTMLElement) lastFocus.set(pane, target);
}

/** Goes to the next (1) or previous (-1) pane, around the ends; panes are the elements with `data-pane`. */
export function focusNextPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll('[data-pane]')];
  const current = document.activeElement?.closest('[data-pane]') ?? null;
  const at = current === null ? (step === 1 ? -1 : 0) : panes.indexOf(current);
  const pane = panes[(at + step + panes.length) % panes.length];
  if (pane === undefined) return;
  const last = lastFocus.get(pane);
  const start = pane.querySelector<HTMLElement>(START) ?? pane.querySelector<HTMLElement>(FOCUSABLE);
  const target = last?.isConnected === true ? last : start;
  target?.focus();
}

/** Frames to wait for a view to be drawn; the rows of a long list are hidden until they were measured. */
const PATIENCE = 20;

/** Gives the keys to what a view is about, unless something has the focus; the returned function stops trying. */
export function focusView(): () => void {
  let frame = 0;
  const attempt = (left: number): void => {
    if (document.activeElement !== document.body || left === 0) return;
    document.querySelector<HTMLElement>(START)?.focus({ preventScroll: true });
    frame = requestAnimationFrame(() => attempt(left - 1));
  };
  frame = requestAnimationFrame(() => attempt(PATIENCE));
  return () => cancelAnimationFrame(frame);
}

/** Goes to the filter field of the pane with the focus, else of the view, if there is one. */
export function focusFilter(): void {
  filterField()?.focus();
}

/** Whether there is a filter field to go to. */
export function hasFilter(): boolean {
  return filterField() !== null;
}

function filterField(): HTMLElement | null {
  const pane = document.activeElement?.closest('[data-pane]') ?? null;
  return (
    pane?.querySelector<HTMLElement>('input[type="search"]') ??
    document.querySelector<HTMLElement>('.view input[type="search"]')
  );
}
