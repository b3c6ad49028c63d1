/**
 * Opens search over the page that is being read: the panel of the search page, fetched from
 * `address` with its styles and script when it is first asked for. Closing gives the focus back
 * to where it was. On the search page itself the panel is there already.
 */
export async function openSearch(address: string): Promise<void> {
  if (!document.querySelector('search-panel')) await loadDialog(address);
  const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
  if (dialog && !dialog.open) dialog.showModal();
  const input = document.querySelector<HTMLInputElement>('search-panel input');
  input?.focus();
  input?.select();
}

async function loadDialog(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const panel = page.querySelector('search-panel');
  if (panel === null) throw new Error(`${address} has no search panel`);
  await Promise.all([...page.querySelectorAll('link[rel="stylesheet"], script[src]')].map(take));
  // Asked for twice while it was loading.
  if (document.querySelector('search-panel')) return;
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.ariaLabel = 'Search';
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'close';
  close.textContent = 'Close';
  dialog.append(document.adoptNode(panel), close);
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || target === close) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    // A search field would take the key to empty itself.
    event.preventDefault();
    dialog.close();
  });
  document.body.append(dialog);
}

/** Adds a stylesheet or script of the search page that this page does not have, and waits for it. */
function take(there: Element): Promise<void> {
  const name = there.localName === 'link' ? 'href' : 'src';
  const address = there.getAttribute(name) ?? '';
  if (document.querySelector(`[${name}="${CSS.escape(address)}"]`)) return Promise.resolve();
  const here = document.createElement(there.localName);
  for (const { name: key, value } of there.attributes) here.setAttribute(key, value);
  return new Promise((resolve, reject) => {
    here.addEventListener('load', () => resolve());
    here.addEventListener('error', () => reject(new Error(`${address} could not be loaded`)));
    document.head.append(here);
  });
}
