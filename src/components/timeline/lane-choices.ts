import type { LaneChoice } from '../../site/timeline-lanes.ts';

/** Offers lanes to choose from, those shown ticked; what has the focus keeps it. */
export function fillChoices(
  box: HTMLElement,
  choices: readonly LaneChoice[],
  shown: readonly LaneChoice[],
): void {
  const focused = document.activeElement;
  const held = focused instanceof HTMLInputElement && box.contains(focused) ? focused.value : '';
  const ticked = new Set(shown.map(({ id }) => id));
  box.replaceChildren(...choices.map((choice) => choiceLabel(choice, ticked.has(choice.id))));
  const again = [...box.querySelectorAll('input')].find(({ value }) => value === held);
  if (held !== '') again?.focus();
}

function choiceLabel({ id, name, events }: LaneChoice, ticked: boolean): HTMLLabelElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.value = id;
  input.checked = ticked;
  label.append(input, ` ${name} (${events})`);
  return label;
}
