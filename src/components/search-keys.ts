/**
 * Lets arrows walk from the field through the results and back, Home and End to their ends;
 * Escape leads from a result back to the field. Enter needs nothing: results are links.
 */
export function walkResults(panel: HTMLElement, field: HTMLInputElement): void {
  panel.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const links = [
      ...panel.querySelectorAll<HTMLElement>('[data-groups] a, [data-groups] button:not([hidden])'),
    ];
    const at = links.indexOf(document.activeElement as HTMLElement);
    if (at < 0 && document.activeElement !== field) return;
    const to = target(event.key, at, links.length);
    if (to === undefined || (event.key === 'Escape' && panel.closest('dialog'))) return;
    event.preventDefault();
    (links[to] ?? field).focus();
  });
}

/** Where a key leads from one of `count` results, −1 being the field; undefined when nowhere. */
export function target(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return at + 1 < count ? at + 1 : undefined;
    case 'ArrowUp':
      return at < 0 ? undefined : at - 1;
    case 'Home':
      return at < 0 ? undefined : 0;
    case 'End':
      return at < 0 ? undefined : count - 1;
    case 'Escape':
      return at < 0 ? undefined : -1;
    default:
      return undefined;
  }
}
