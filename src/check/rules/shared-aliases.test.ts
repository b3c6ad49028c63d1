import { describe, expect, it } from 'vitest';
import { altered, findingsIn, sound } from '../fixture.ts';
import { sharedAliases } from './shared-aliases.ts';

const file = 'actors/bo-mayor.mdx';
const find = (old: string, put: string) => findingsIn(altered(file, old, put), [sharedAliases]);

describe('sharedAliases(context)', () => {
  it('takes weak aliases that several bear', () => {
    expect(findingsIn(sound, [sharedAliases])).toEqual([]);
  });

  it('finds an alias that is the name of another', () => {
    expect(find('weakAliases: [Envoy]', 'aliases: [ADA-ENVOY]')).toEqual([
      `${file}:4:11 shared-alias "ADA-ENVOY" is a name of "ada-envoy", too; move it to weakAliases in both, or merge the two actors`,
    ]);
  });

  it('finds a name in another script', () => {
    expect(find('weakAliases: [Envoy]', 'names: { ru: Ада Энвой }')).toHaveLength(1);
  });

  it('takes a name that is weak in one of the two for the other’s', () => {
    expect(find('weakAliases: [Envoy]', 'aliases: [A. Envoy]\nweakAliases: [A Envoy]')).toEqual([]);
  });
});
