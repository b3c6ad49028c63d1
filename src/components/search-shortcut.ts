import { openSearch } from './search-dialog.ts';

// On every page, so kept to the two ways in; the rest is loaded when one of them is first taken.
const link = document.querySelector<HTMLAnchorElement>('a[data-search-link]');

async function open(): Promise<void> {
  if (link === null) return;
  // The link itself always leads there.
  await openSearch(link.href).catch(() => location.assign(link.href));
}

/** Whether a key pressed there is part of a text. */
function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select') !== null)
  );
}

document.addEventListener('keydown', (event) => {
  const held = event.ctrlKey || event.metaKey || event.altKey;
  if (event.key !== '/' || held || event.defaultPrevented || takesText(event.target)) return;
  event.preventDefault();
  void open();
});

link?.addEventListener('click', (event) => {
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (elsewhere || event.button !== 0) return;
  event.preventDefault();
  void open();
});
