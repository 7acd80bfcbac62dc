/** Gives the keys to the transcript in `scroller`, by the list of turns, which has a name to be read out. */
export function takeFocus(scroller: HTMLElement): void {
  scroller.querySelector<HTMLElement>('[role="list"]')?.focus({ preventScroll: true });
}

/** Whether a field or a dialog has the focus, which opening a document must not take away. */
export function isTypingElsewhere(): boolean {
  return document.activeElement?.matches('input, textarea, select, dialog *') === true;
}
