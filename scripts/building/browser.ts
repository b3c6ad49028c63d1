import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const root = join(import.meta.dirname, '../..');

/** Names that a Chromium goes by on the path. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];

/** Where installers put it when it is not on the path. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined
      ? []
      : [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ];
  }),
  '/snap/bin/chromium',
];

/** Where Playwright keeps the browsers that it has installed. */
const caches = [
  process.env['PLAYWRIGHT_BROWSERS_PATH'],
  join(homedir(), '.cache/ms-playwright'),
  join(homedir(), 'Library/Caches/ms-playwright'),
  join(process.env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright'),
];

const inCache =
  'chromium*/chrome*/{chrome,chrome.exe,headless_shell,chrome-headless-shell,chrome-headless-shell.exe,Chromium.app/Contents/MacOS/Chromium}';

/** Finds an installed Chromium, Chrome or Edge; `CHROMIUM_PATH` comes before all others. */
export function findBrowser(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH is ${given}, which is not there`);
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, `${name}${suffix}`)));
  const kept = caches
    .filter((folder): folder is string => folder !== undefined && existsSync(folder))
    .flatMap((folder) =>
      globSync(inCache, { cwd: folder })
        .sort()
        .map((path) => join(folder, path)),
    );
  return [...onPath, ...places, ...kept].find((path) => existsSync(path));
}

/** Finds a browser or installs one: Playwright's own, or the distribution's where that fails. */
export function installBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  const cli = join(root, 'node_modules/playwright-core/cli.js');
  const own = spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  const installed = own.status === 0 ? findBrowser() : undefined;
  if (installed !== undefined) return installed;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
    execFileSync('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
      env,
    });
  }
  const last = findBrowser();
  if (last !== undefined) return last;
  throw new Error('no Chromium, Chrome or Edge is installed; set CHROMIUM_PATH to one');
}

/** Starts a browser without a window that speaks to nobody but the pages it is given; `more` are flags. */
export function launchBrowser(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: installBrowser(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-default-apps',
      '--disable-sync',
      '--no-first-run',
      ...more,
    ],
  });
}
