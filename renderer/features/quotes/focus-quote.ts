/** Gives the keys to the list: to the quote that was active last, else to the first one. */
export function focusCurrentQuote(): void {
  document.querySelector<HTMLElement>('[data-pane="quotes"] [data-row][tabindex="0"]')?.focus();
}
