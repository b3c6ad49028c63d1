import { benchCleaning } from './benching/bench-cleaning.ts';
import { benchFilter } from './benching/bench-filter.ts';
import { benchPages } from './benching/bench-pages.ts';
import { benchReading } from './benching/bench-reading.ts';
import { benchSearch } from './benching/bench-search.ts';
import { benchTimeline } from './benching/bench-timeline.ts';
import { runCommand } from './command/command.ts';

const usage = `npm run bench

Measures how well the text of articles is told from what stands around it, and how fast articles
are read beside two known libraries; then, in a browser, how soon the filter of
10,000 events answers, how their timeline compares with two others,
and what a search of them moves; then Lighthouse's scores of the pages.
Speeds are ratios: the machine cancels out.
`;

await runCommand({ name: 'npm run bench', usage, options: {} }, async () => {
  benchCleaning();
  benchReading();
  await benchFilter();
  await benchTimeline();
  await benchSearch();
  await benchPages();
});
