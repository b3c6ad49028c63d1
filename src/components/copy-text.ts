/** Gives each text in it that is named by `data-copy` a button that copies it, and says so. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const said = this.querySelector('[role="status"]');
    // Without a clipboard (an address that is not secure) the text can still be marked and copied.
    if (said === null || navigator.clipboard === undefined) return;
    for (const from of this.querySelectorAll<HTMLElement>('[data-copy]')) {
      const text = (from.textContent ?? '').trim();
      const name = from.dataset['copy'] ?? '';
      const button = document.createElement('button');
      button.type = 'button';
      button.append('Copy');
      button.setAttribute('aria-label', `Copy ${name}`);
      button.addEventListener('click', async () => {
        said.textContent = await navigator.clipboard.writeText(text).then(
          () => `${name} copied.`,
          () => `${name} could not be copied; mark the text and copy it by hand.`,
        );
      });
      from.closest('dd')?.append(button);
    }
  }
}

customElements.define('copy-text', CopyText);
