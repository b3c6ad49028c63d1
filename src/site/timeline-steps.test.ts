import { describe, expect, it } from 'vitest';
import { islandSite } from './fixtures/island-site.ts';
import { viewTimeline } from './timeline.ts';
import { laneChoices, layLanes } from './timeline-lanes.ts';
import { type Spot, type Step, spotAt, stepFrom } from './timeline-steps.ts';

const data = viewTimeline(islandSite());
const lanes = layLanes(data, 'sides', laneChoices(data, 'sides'));

function walk(from: Spot, ...steps: readonly Step[]): string[] {
  const seen: string[] = [];
  let spot: Spot | undefined = from;
  for (const step of steps) {
    spot = spot && stepFrom(data, lanes, spot, step);
    seen.push(spot ? `${lanes[spot.lane]?.name}: ${data.events.title[spot.event]}` : 'nothing');
  }
  return seen;
}

describe('stepFrom(data, lanes, spot, step)', () => {
  it('goes along a lane and stops at its ends', () => {
    expect(walk({ lane: 0, event: 1 }, 'later', 'last', 'later')).toEqual([
      'Kellen: Kellen recalls its envoy',
      'Kellen: Leaders of the two islands meet in Port Osk',
      'nothing',
    ]);
    expect(walk({ lane: 0, event: 5 }, 'first', 'earlier')).toEqual([
      'Kellen: Tomas Vey proposes a bridge',
      'nothing',
    ]);
  });

  it('goes to the same event in the next lane, else to the nearest in time', () => {
    expect(walk({ lane: 0, event: 3 }, 'down')).toEqual(['Oltria: Ada Brenn visits Kell']);
    expect(walk({ lane: 1, event: 0 }, 'up')).toEqual(['Kellen: Tomas Vey proposes a bridge']);
    expect(walk({ lane: 1, event: 0 }, 'down')).toEqual(['nothing']);
  });
});

describe('spotAt(data, lanes, day)', () => {
  it('finds the first event of the uppermost lane from a day on, else its last', () => {
    expect(spotAt(data, lanes, Date.parse('2031-04-02') / 86_400_000)?.event).toBe(4);
    expect(spotAt(data, lanes, Number.POSITIVE_INFINITY)?.event).toBe(5);
    expect(spotAt(data, [], 0)).toBeUndefined();
  });
});
