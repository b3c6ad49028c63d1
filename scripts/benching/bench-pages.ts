import { join } from 'node:path';
import { startAuditor } from '../trying/audit-page.ts';
import { trySite } from '../trying/tried-site.ts';

const pages = {
  home: '',
  year: 'chronology/2031/',
  event: 'events/2031-04-brenn-visits-kell/',
  actor: 'actors/ada-brenn/',
  source: 'sources/radio-kell-2031-05-02-the-lantern-accord/',
  search: 'search/',
  timeline: 'timeline/',
};

/** Prints Lighthouse's four scores of one page of each type, 0 to 100. */
export async function benchPages(): Promise<void> {
  const island = join(import.meta.dirname, '../../src/site/fixtures/island');
  const site = await trySite(island);
  const auditor = await startAuditor();
  try {
    for (const [name, path] of Object.entries(pages)) {
      const { scores, faults } = await auditor.audit(site.server.address + path, [
        'performance',
        'accessibility',
        'best-practices',
        'seo',
      ]);
      const told = [...scores].map(([kind, score]) => `${kind} ${Math.round(score * 100)}`);
      const lost = faults.length > 0 ? ` (${faults.join('; ')})` : '';
      console.log(`pages: ${name}, ${told.join(', ')}${lost}`);
    }
  } finally {
    await auditor.close();
    await site.close();
  }
}
