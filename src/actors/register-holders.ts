import { familyName } from './family-name.ts';
import { givenFormKeys } from './given-forms.ts';
import { nameKey } from './name-key.ts';
import { parseOffice } from './office.ts';
import { type OfficeHolder, readOfficeHolders } from './office-holders.ts';
import { addName, type Draft, type Office, type ShortName } from './register.ts';

// Where a reader knows who is meant by the office alone: all high offices, or that of the leader.
const wholly = new Set('united-states russia china north-korea'.split(' '));
const major = new Set(
  'south-korea japan united-kingdom france germany italy india israel iran turkiye ukraine syria saudi-arabia brazil canada australia venezuela belarus cuba egypt philippines vatican-city united-nations'.split(
    ' ',
  ),
);

/**
 * Adds those who have held high office to a register that has the content's actors: a person whom
 * the content records keeps its record, and gains the offices that the record does not give.
 */
export function addOfficeHolders(
  draft: Draft,
  keys: Map<string, string>,
  families: Map<string, ShortName[]>,
  offices: Office[],
): { bearers: Map<string, string[]>; leads: Map<string, string> } {
  const bearers = new Map<string, string[]>();
  const leads = new Map<string, string>();
  const recorded = new Set(offices.map((o) => `${o.actor} ${o.office} ${o.of}`));
  for (const holder of readOfficeHolders()) {
    const { name, roles } = holder;
    const own = keys.get(nameKey(name));
    const id = own !== undefined && draft.actors.get(own)?.recorded ? own : holder.id;
    const held = draft.actors.get(id);
    if (held && held.kind !== 'person') continue;
    if (!held) addHolder(draft, keys, families, holder);
    const family = nameKey(familyName(name));
    bearers.set(family, [...(bearers.get(family) ?? []), id]);
    for (const { title, of, from, to = '' } of roles) {
      const office = parseOffice(title);
      if (office === undefined) continue;
      if (!leads.has(of)) leads.set(of, office);
      if (recorded.has(`${id} ${office} ${of}`)) continue;
      const known = wholly.has(of) || (leads.get(of) === office && major.has(of));
      offices.push({ actor: id, office, of, from, to, ...(known ? {} : { remote: true }) });
    }
  }
  return { bearers, leads };
}

function addHolder(
  draft: Draft,
  keys: Map<string, string>,
  families: Map<string, ShortName[]>,
  { id, name, aliases, state, famous, roles }: OfficeHolder,
): void {
  const side = draft.actors.get(state)?.kind === 'state' ? { side: state } : {};
  draft.actors.set(id, { id, name, kind: 'person', roles, recorded: false, ...side });
  for (const alias of [name, ...aliases]) {
    addName(draft, alias, { form: 'person', id });
    for (const key of [nameKey(alias), ...givenFormKeys(alias)]) {
      const other = keys.get(key);
      if (other === undefined) keys.set(key, id);
      // Two of one name, initials apart, are not told by it.
      else if (other !== id && !draft.actors.get(other)?.recorded) keys.delete(key);
    }
  }
  const family = familyName(name);
  if (!famous || family === '') return;
  const known = families.get(family) ?? [];
  const since = roles.map((r) => r.from).sort()[0] ?? '';
  families.set(family, [...known, { actor: id, weak: false, since }]);
}
