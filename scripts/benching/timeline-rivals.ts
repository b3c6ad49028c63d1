import { copyFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TimelineData } from '../../src/site/timeline-data.ts';
import { laneChoices, layLanes } from '../../src/site/timeline-lanes.ts';

/** A page that shows a timeline. */
export interface TimelinePage {
  readonly name: string;
  /** From the server's root. */
  readonly path: string;
  /** A selector of what is there once events are shown. */
  readonly alive: string;
  /** A selector of what a hand drags. */
  readonly hand: string;
}

interface Rival extends TimelinePage {
  /** Writes the page and all that it needs. */
  write(folder: string, data: TimelineData): void;
}

const packages = join(import.meta.dirname, '../../node_modules');
const usual = 5;

/** Two timelines that chronologies use, each as its own documentation sets it up. */
export const timelineRivals: readonly Rival[] = [
  {
    name: 'vis-timeline',
    path: 'rivals/vis.html',
    alive: '.vis-item',
    hand: '.vis-center',
    write: writeVis,
  },
  {
    name: 'TimelineJS',
    path: 'rivals/timelinejs.html',
    alive: '.tl-timemarker',
    hand: '.tl-timenav-slider-background',
    write: writeTimelineJs,
  },
];

/** One item for each event, in the lane of its first side; days and spans, in order of date. */
function writeVis(folder: string, data: TimelineData): void {
  const from = join(packages, 'vis-timeline');
  copyFileSync(
    join(from, 'standalone/umd/vis-timeline-graph2d.min.js'),
    join(folder, 'vis-timeline.js'),
  );
  copyFileSync(join(from, 'styles/vis-timeline-graph2d.min.css'), join(folder, 'vis-timeline.css'));
  const lanes = layLanes(data, 'sides', laneChoices(data, 'sides').slice(0, usual));
  const group = new Map(
    lanes.toReversed().flatMap(({ id, members }) => members.map((at) => [at, id])),
  );
  const items = data.events.title.map((content, at) => {
    const [first, last] = data.dates[data.events.date[at] ?? 0] ?? [0, 0];
    const item = { id: data.events.id[at], group: group.get(at), content, start: iso(first) };
    return first === last ? { ...item, type: 'point' } : { ...item, end: iso(last + 1) };
  });
  const groups = lanes.map(({ id, name }) => ({ id, content: name }));
  writeFileSync(join(folder, 'vis.json'), JSON.stringify({ items, groups }));
  writeFileSync(
    join(folder, 'vis.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>vis-timeline</title>
<link rel="stylesheet" href="vis-timeline.css"><div id="timeline"></div>
<script src="vis-timeline.js"></script>
<script type="module">
const { items, groups } = await (await fetch('vis.json')).json();
const options = { height: 800, zoomKey: 'ctrlKey' };
new vis.Timeline(document.getElementById('timeline'), new vis.DataSet(items), new vis.DataSet(groups), options);
</script></html>`,
  );
}

function writeTimelineJs(folder: string, data: TimelineData): void {
  const from = join(packages, '@knight-lab/timelinejs/dist');
  copyFileSync(join(from, 'js/timeline.js'), join(folder, 'timeline.js'));
  cpSync(join(from, 'css'), join(folder, 'css'), { recursive: true });
  const day = (number: number) => {
    const [year, month, date] = iso(number).split('-').map(Number);
    return { year, month, day: date };
  };
  const events = data.events.title.map((headline, at) => {
    const [first, last] = data.dates[data.events.date[at] ?? 0] ?? [0, 0];
    const event = { unique_id: data.events.id[at], start_date: day(first), text: { headline } };
    return first === last ? event : { ...event, end_date: day(last) };
  });
  writeFileSync(join(folder, 'timelinejs.json'), JSON.stringify({ events }));
  writeFileSync(
    join(folder, 'timelinejs.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>TimelineJS</title>
<link rel="stylesheet" href="css/timeline.css"><div id="timeline" style="height:800px"></div>
<script src="timeline.js"></script>
<script type="module">
const data = await (await fetch('timelinejs.json')).json();
new TL.Timeline('timeline', data, { font: null });
</script></html>`,
  );
}

function iso(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
