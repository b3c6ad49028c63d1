import { formatTimelineView, parseTimelineView } from '../../site/timeline-address.ts';
import { periodOf, type TimelineData } from '../../site/timeline-data.ts';
import {
  type Lane,
  type Laning,
  laneChoices,
  lanings,
  layLanes,
  usualLanes,
} from '../../site/timeline-lanes.ts';
import { type Spot, type Step, spotAt, stepFrom } from '../../site/timeline-steps.ts';
import { dayWords, timelineEvent } from '../../site/timeline-words.ts';
import { fillCard } from './event-card.ts';
import { fillChoices } from './lane-choices.ts';
import { fillLanes } from './lane-list.ts';
import { makeStage, type Stage } from './stage.ts';

const steps: Readonly<Record<string, Step>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** Milliseconds without a change after which the address follows; browsers limit how often it may. */
const patience = 200;

class TimelinePanel extends HTMLElement {
  #data: TimelineData | undefined;
  #stage: Stage | undefined;
  #lanes: readonly Lane[] = [];
  #laning: Laning = 'sides';
  #chosen: readonly string[] = [];
  #spot: Spot | undefined;
  #timer = 0;

  async connectedCallback(): Promise<void> {
    // Where the stylesheet cannot ask whether there are scripts, this tells it.
    this.toggleAttribute('data-alive', true);
    const { source = '' } = this.dataset;
    try {
      const answer = await fetch(source);
      if (!answer.ok) throw new Error(`${source}: ${answer.status}`);
      this.#start(await answer.json());
    } catch (error) {
      this.#say('The picture could not be loaded. The table below has the same events.');
      throw error;
    }
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  #find<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
    const found = this.querySelector(selector);
    if (found instanceof kind) return found;
    throw new Error(`the timeline has no ${selector}`);
  }

  #start(data: TimelineData): void {
    const box = this.#find('[data-stage]', HTMLElement);
    this.#data = data;
    this.#stage = makeStage(
      {
        box,
        canvas: this.#find('canvas', HTMLCanvasElement),
        axis: this.#find('[data-axis]', SVGGElement),
      },
      data,
      () => this.#moved(),
      (spot) => this.#choose(spot),
    );
    const { laning, chosen, range, event } = parseTimelineView(location.search);
    this.#laning = laning;
    this.#chosen = chosen;
    this.#lay();
    this.#stage.show(range);
    const at = event === undefined ? -1 : data.events.id.indexOf(event);
    if (at >= 0) this.#choose(this.#spotOf(at));
    box.addEventListener('keydown', (pressed) => this.#press(pressed));
    this.addEventListener('click', ({ target }) => this.#act(target));
    this.addEventListener('change', ({ target }) => this.#change(target));
    this.toggleAttribute('data-ready', true);
  }

  #lay(): void {
    const data = this.#data;
    if (!data || !this.#stage) return;
    const choices = laneChoices(data, this.#laning);
    const known = choices.filter(({ id }) => this.#chosen.includes(id));
    const shown = known.length > 0 ? known : choices.slice(0, usualLanes);
    this.#lanes = layLanes(data, this.#laning, shown);
    const list = this.#find('[data-lanes]', HTMLElement);
    const { boxes, height } = fillLanes(list, data, this.#lanes, this.#base);
    this.#stage.lay(boxes, height);
    fillChoices(this.#find('[data-choices]', HTMLElement), choices, shown);
    for (const name of lanings) {
      this.#find(`input[value="${name}"]`, HTMLInputElement).checked = name === this.#laning;
    }
    if (this.#spot) this.#choose(this.#spotOf(this.#spot.event));
  }

  #spotOf(event: number): Spot | undefined {
    const lane = this.#lanes.findIndex(({ members }) => members.includes(event));
    return lane < 0 ? undefined : { lane, event };
  }

  #choose(spot: Spot | undefined): void {
    const data = this.#data;
    if (!data || !this.#stage) return;
    this.#spot = spot;
    this.#stage.select(spot);
    const card = this.#find('[data-card]', HTMLElement);
    card.hidden = spot === undefined;
    this.#rememberSoon();
    if (spot === undefined) return;
    this.#stage.reveal(spot.event);
    const event = timelineEvent(data, spot.event);
    fillCard(card, data, spot.event, this.#base);
    const lane = this.#lanes[spot.lane];
    const place = `${(lane?.members.indexOf(spot.event) ?? 0) + 1} of ${lane?.members.length} in ${lane?.name}`;
    const { title, date, statusLabel, kind, sources } = event;
    this.#say(`${title}. ${date}. ${statusLabel}, ${kind}, ${sources}. ${place}.`);
  }

  #press(pressed: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey } = pressed;
    if (ctrlKey || metaKey || altKey || pressed.target !== pressed.currentTarget) return;
    const step = steps[key];
    if (step !== undefined) this.#step(step);
    else if (key === '+' || key === '=') this.#stage?.zoomBy(2);
    else if (key === '-') this.#stage?.zoomBy(0.5);
    else if (key === '0') this.#stage?.show(undefined);
    else if (key === 'PageUp') this.#stage?.panBy(-0.8);
    else if (key === 'PageDown') this.#stage?.panBy(0.8);
    else if (key === 'Escape') this.#choose(undefined);
    else if (key === 'Enter' && this.#spot) this.#find('[data-card] a', HTMLAnchorElement).click();
    else return;
    pressed.preventDefault();
  }

  #step(step: Step): void {
    const data = this.#data;
    if (!data) return;
    const from = this.#spot ?? spotAt(data, this.#lanes, this.#stage?.range()?.[0] ?? -Infinity);
    if (from === undefined) return;
    const first = this.#spot === undefined && step !== 'first' && step !== 'last';
    const to = first ? from : stepFrom(data, this.#lanes, from, step);
    if (to) this.#choose(to);
  }

  #act(target: EventTarget | null): void {
    const name = target instanceof Element ? target.closest('button')?.dataset['do'] : undefined;
    if (name === 'in') this.#stage?.zoomBy(2);
    if (name === 'out') this.#stage?.zoomBy(0.5);
    if (name === 'earlier') this.#stage?.panBy(-0.5);
    if (name === 'later') this.#stage?.panBy(0.5);
    if (name === 'whole') this.#stage?.show(undefined);
    if (name === 'close') {
      this.#choose(undefined);
      this.#find('[data-stage]', HTMLElement).focus();
    }
    if (name === 'usual') {
      this.#chosen = [];
      this.#lay();
      this.#rememberSoon();
    }
  }

  #change(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    const laning = lanings.find((name) => name === target.value);
    if (target.type === 'radio' && laning) {
      this.#laning = laning;
      this.#chosen = [];
    } else if (target.type === 'checkbox') {
      const boxes = this.querySelectorAll<HTMLInputElement>('[data-choices] input:checked');
      this.#chosen = [...boxes].map(({ value }) => value);
    } else return;
    this.#lay();
    this.#rememberSoon();
  }

  #moved(): void {
    const data = this.#data;
    if (!data) return;
    const [first, last] = periodOf(data);
    const [from, to] = this.#stage?.range() ?? [first, last + 1];
    // A hair's breadth over midnight is a rounding, no day.
    const words = `${dayWords(Math.floor(from + 0.001))} – ${dayWords(Math.ceil(to - 0.001) - 1)}`;
    this.#find('[data-range]', HTMLElement).textContent = words;
    this.#rememberSoon();
  }

  #rememberSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#remember(), patience);
  }

  /** Keeps what is shown in the address, so that it can be shared. */
  #remember(): void {
    const range = this.#stage?.range();
    const event = this.#spot && this.#data?.events.id[this.#spot.event];
    const query = formatTimelineView({
      laning: this.#laning,
      chosen: this.#chosen,
      ...(range && { range }),
      ...(event !== undefined && { event }),
    });
    if (query !== location.search) {
      history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
    }
  }

  #say(text: string): void {
    this.#find('[data-status]', HTMLElement).textContent = text;
  }
}

customElements.define('timeline-panel', TimelinePanel);
