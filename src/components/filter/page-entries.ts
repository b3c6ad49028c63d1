/**
 * Shows of the entries on a page those that answer: days and months without one go, and the links
 * to months say how many are left. `rows` are positions in the order of the page.
 */
export function showEntries(rows: readonly number[]): void {
  const wanted = new Set(rows);
  for (const [at, entry] of document.querySelectorAll<HTMLElement>('.spine .entry').entries()) {
    entry.hidden = !wanted.has(at);
  }
  for (const day of document.querySelectorAll<HTMLElement>('.spine .day')) {
    day.hidden = day.querySelector('.entry:not([hidden])') === null;
  }
  for (const heading of document.querySelectorAll('main section > h2[id^="month-"]')) {
    const section = heading.parentElement;
    if (section === null) continue;
    const left = section.querySelectorAll('.entry:not([hidden])').length;
    section.hidden = left === 0;
    const number = document.querySelector(`.months a[href="#${heading.id}"] small`);
    if (number !== null) number.textContent = String(left);
  }
}

/** Marks in the row of months the one that is being read. */
export function followReading(): void {
  const sections = document.querySelectorAll('main section:has(> h2[id^="month-"])');
  const read = new IntersectionObserver(
    (seen) => {
      for (const { target, isIntersecting } of seen) {
        const id = target.querySelector('h2')?.id ?? '';
        document
          .querySelector(`.months a[href="#${id}"]`)
          ?.classList.toggle('reading', isIntersecting);
      }
    },
    // A line a quarter down the window: one month at most lies on it.
    { rootMargin: '-25% 0px -75% 0px' },
  );
  for (const section of sections) read.observe(section);
}
