import { describe, expect, it } from 'vitest';
import { writePath } from './map-path.ts';

describe('writePath(grain)', () => {
  it('writes steps from point to point', () => {
    const path = writePath(1);
    path.moveTo(10, 10);
    path.lineTo(20.25, 10);
    path.lineTo(20, 0.5);
    path.closePath();
    expect(path.text()).toBe('M10,10l10.3,0 -.3-9.5z');
  });

  it('leaves out near points and rings that are dots', () => {
    const path = writePath(1);
    path.moveTo(0, 0);
    path.lineTo(0.4, 0.4);
    path.lineTo(5, 0);
    path.moveTo(50, 50);
    path.lineTo(51, 50);
    path.lineTo(51, 51);
    path.closePath();
    expect(path.text()).toBe('M0,0l5,0');
  });

  it('does not let roundings add up', () => {
    const path = writePath(0.01);
    path.moveTo(0, 0);
    for (let at = 1; at <= 1000; at++) path.lineTo(at * 0.14, 0);
    const steps = path.text().slice(5).split(' ');
    const end = steps.reduce((sum, step) => sum + Number(step.split(',')[0]), 0);
    expect(end).toBeCloseTo(140, 1);
  });
});
