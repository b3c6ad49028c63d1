import type { TimelineData } from '../../site/timeline-data.ts';
import { periodOf } from '../../site/timeline-data.ts';
import type { Lane } from '../../site/timeline-lanes.ts';
import { mostRows, nominalWidth, rowsNeeded } from '../../site/timeline-packing.ts';
import { headRoom, type LaneBox, rowHeight } from './scene.ts';

/** Below the rows, for what has found none. */
const strip = 14;

/** Writes the names of the lanes above them and says where each lies. */
export function fillLanes(
  list: HTMLElement,
  data: TimelineData,
  lanes: readonly Lane[],
  base: string,
): { boxes: LaneBox[]; height: number } {
  let top = 0;
  const boxes = lanes.map((lane) => {
    const rows = rowsNeeded(
      data,
      lane.members,
      periodOf(data),
      nominalWidth,
      mostRows(lanes.length),
    );
    const bottom = top + headRoom + rows * rowHeight + strip;
    const box = { lane, top, bottom, rows };
    top = bottom;
    return box;
  });
  list.replaceChildren(...boxes.map(({ lane, rows }) => laneItem(lane, rows, base)));
  return { boxes, height: top };
}

function laneItem({ id, name, page, events }: Lane, rows: number, base: string): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset['rows'] = String(rows);
  const label = document.createElement(page ? 'a' : 'span');
  label.textContent = name;
  if (label instanceof HTMLAnchorElement) label.href = `${base}actors/${id}/`;
  const number = document.createElement('span');
  number.className = 'number';
  number.textContent = String(events);
  item.append(label, ' ', number);
  return item;
}
