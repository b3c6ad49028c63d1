import { actorTable } from './actor-row.ts';
import { claimTable } from './claim-row.ts';
import type { DataTable } from './data-table.ts';
import { eventTable } from './event-row.ts';
import { placeTable } from './place-row.ts';
import { publisherTable } from './publisher-row.ts';
import { sourceTable } from './source-row.ts';

/** All that can be taken away as tables, what matters most first. */
export const tables: readonly DataTable[] = [
  eventTable,
  claimTable,
  actorTable,
  sourceTable,
  placeTable,
  publisherTable,
];
