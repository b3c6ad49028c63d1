import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { readChronology } from '../../src/content/read-chronology.ts';
import { makeSite } from '../../src/site/site.ts';
import { viewTimeline } from '../../src/site/timeline.ts';
import { launchBrowser } from '../building/browser.ts';
import { serveFolder } from '../building/serve-folder.ts';
import { makeUpChronology } from './made-up-chronology.ts';
import { type TimelinePage, timelineRivals } from './timeline-rivals.ts';

const root = join(import.meta.dirname, '../..');
const island = join(root, 'src/site/fixtures/island');

/** Milliseconds after which a page that shows nothing yet is given up. */
const patience = 120_000;

const ours: TimelinePage = {
  name: 'dateline',
  path: 'timeline/',
  alive: 'timeline-panel[data-ready]',
  hand: '.stage canvas',
};

interface Shown {
  readonly name: string;
  /** Milliseconds from the beginning of the navigation to the second frame after all is drawn. */
  readonly ready?: number;
  /** Compressed, as hosts send text. */
  readonly bytes: number;
  /** Of JavaScript's heap, after its garbage is taken out. */
  readonly heap?: number;
  readonly nodes?: number;
  /** Milliseconds between frames while the picture is zoomed and dragged. */
  readonly frame?: { readonly median: number; readonly slow: number };
}

if (import.meta.main) await benchTimeline(Number(process.argv[2] ?? 10_000));

/**
 * Shows so many made-up events in our timeline and in two others, and prints how long each takes to
 * come alive, what it moves, what memory it holds and how it follows the hand, as ratios to ours.
 */
export async function benchTimeline(size = 10_000): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'dateline-bench-timeline-'));
  const browser = await launchBrowser();
  const out = join(work, 'out');
  try {
    build(work, out, size);
    const server = await serveFolder(out, '/');
    const shown: Shown[] = [];
    for (const one of [ours, ...timelineRivals]) {
      shown.push(await show(browser, one, server.address));
    }
    await server.close();
    for (const one of shown) report(one, shown[0]);
  } finally {
    await browser.close();
    rmSync(work, { recursive: true, force: true });
  }
}

/** Builds the small site of the tests and puts the big picture's data in the place of its own. */
function build(work: string, out: string, size: number): void {
  const content = join(work, 'content');
  cpSync(island, content, { recursive: true });
  const args = [join(root, 'scripts/build.ts'), '--content', content, '--out', out];
  const built = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  const site = makeSite(makeUpChronology(size), readChronology(content).chronology);
  const data = viewTimeline(site);
  writeFileSync(join(out, 'timeline/events.json'), JSON.stringify(data));
  mkdirSync(join(out, 'rivals'));
  for (const rival of timelineRivals) rival.write(join(out, 'rivals'), data);
}

/** Opens a page, waits until its events are there, and drags the picture to and fro. */
async function show(browser: Browser, rival: TimelinePage, address: string): Promise<Shown> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    // The page forbids what waiting for a condition in it needs.
    bypassCSP: true,
  });
  const page = await context.newPage();
  let bytes = 0;
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    bodies.push(
      response.body().then(
        (body) => {
          bytes += gzipSync(body).length;
        },
        () => {},
      ),
    );
  });
  await page.addInitScript(watchForLife, rival.alive);
  try {
    await page.goto(address + rival.path, { timeout: patience });
    await page.waitForFunction('window.aliveAfter', undefined, { timeout: patience });
  } catch {
    await context.close();
    return { name: rival.name, bytes };
  }
  const ready = Number(await page.evaluate('window.aliveAfter'));
  await Promise.all(bodies);
  const moved = bytes;
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  const hand = await page.locator(rival.hand).first().boundingBox();
  if (hand === null) throw new Error(`${rival.name} has nothing to drag`);
  // Zoomed in first, so that there is somewhere to go.
  const [x, y] = [hand.x + hand.width / 2, hand.y + Math.min(hand.height, 500) / 2];
  await page.mouse.move(x, y);
  await page.evaluate(startCounting);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 12; turn++) await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await page.mouse.down();
  for (let step = 1; step <= 60; step++) {
    await page.mouse.move(x + 260 * Math.sin(step / 8), y);
  }
  await page.mouse.up();
  const gaps = ((await page.evaluate('window.gaps')) as number[]).sort((a, b) => a - b);
  await context.close();
  const at = (share: number) => gaps[Math.floor((gaps.length - 1) * share)] ?? 0;
  const frame = { median: at(0.5), slow: at(0.95) };
  return { name: rival.name, ready, bytes: moved, heap: usedSize, nodes, frame };
}

/** In the page: notes the second frame after the sign of life. */
function watchForLife(sign: string): void {
  const look = () => {
    if (document.querySelector(sign) === null) {
      requestAnimationFrame(look);
      return;
    }
    requestAnimationFrame(() =>
      requestAnimationFrame(() => Object.assign(window, { aliveAfter: performance.now() })),
    );
  };
  requestAnimationFrame(look);
}

/** In the page: notes the time between frames. */
function startCounting(): void {
  const gaps: number[] = [];
  Object.assign(window, { gaps });
  let before = performance.now();
  const next = (now: number) => {
    gaps.push(now - before);
    before = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

function report(shown: Shown, beside: Shown | undefined): void {
  const { name, ready, bytes, heap, nodes, frame } = shown;
  const ratio = (theirs: number | undefined, mine: number | undefined) =>
    shown === beside || theirs === undefined || mine === undefined || mine === 0
      ? ''
      : ` (${(theirs / mine).toFixed(1)} times ours)`;
  if (ready === undefined) {
    console.log(`timeline: ${name} shows nothing within ${patience / 1000} s`);
    return;
  }
  console.log(
    `timeline: ${name}, alive after ${ready.toFixed(0)} ms${ratio(ready, beside?.ready)}, ` +
      `${(bytes / 1000).toFixed(0)} kB compressed${ratio(bytes, beside?.bytes)}, ` +
      `heap ${((heap ?? 0) / 1e6).toFixed(1)} MB${ratio(heap, beside?.heap)}, ${nodes} nodes, ` +
      `frames of ${frame?.median.toFixed(0)} ms, one in twenty over ${frame?.slow.toFixed(0)} ms` +
      `${ratio(frame?.median, beside?.frame?.median)}`,
  );
}
