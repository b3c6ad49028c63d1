import type { TimelineData } from '../../site/timeline-data.ts';
import { dayWords, timelineEvent } from '../../site/timeline-words.ts';

/** Tells of an event in the card beside the picture; the card's parts are named by `data-part`. */
export function fillCard(card: HTMLElement, data: TimelineData, at: number, base: string): void {
  const event = timelineEvent(data, at);
  const part = (name: string) => card.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const write = (name: string, text: string) => {
    const found = part(name);
    if (!found) return;
    found.textContent = text;
    found.hidden = text === '';
  };
  const link = part('title');
  if (link instanceof HTMLAnchorElement) link.href = `${base}events/${event.id}/`;
  write('title', event.title);
  write('date', event.date);
  write('about', `${event.statusLabel} · ${event.kind} · ${event.sources}`);
  write('actors', event.actors.join(', '));
  const day = data.announced.find(([of]) => of === at)?.[1];
  write('announced', day === undefined ? '' : `Announced by ${dayWords(day)}`);
  const after = data.follows.find(([of]) => of === at)?.[1];
  write('follows', after === undefined ? '' : `Follows: ${data.events.title[after]}`);
}
