import type { Role } from '../model/actor.ts';
import type { ProposedActor } from '../model/extraction.ts';
import type { Member } from './cast.ts';
import { isKoreanName } from './korean.ts';

/** Makes the proposal of an actor from what an article of `day` (ISO; '' unknown) says of him. */
export function proposalOf(member: Member, day: string): ProposedActor {
  const name = canonicalName(member);
  const aliases = new Set(member.aliases);
  if (name !== member.name) aliases.add(member.name);
  aliases.delete(name);
  return {
    id: member.id,
    name,
    kind: member.kind,
    ...(member.gender === undefined ? {} : { gender: member.gender }),
    aliases: [...aliases],
    ...(member.side === undefined ? {} : { side: member.side }),
    roles: rolesOf(member, day),
    passages: member.passages,
  };
}

/** The name as its own country writes it: "Im Chon Il" in the North, "Moon Jae-in" in the South. */
function canonicalName(member: Member): string {
  const parts = [...member.name.matchAll(/(-?)(\p{L}+)/gu)];
  const words = parts.map((m) => (m[2] ?? '').toLowerCase());
  const korean = isKoreanName(
    words,
    parts.map((m) => m[1] === '-'),
  );
  if (!korean || member.kind !== 'person' || member.side !== 'north-korea') return member.name;
  return words.map((w) => w.charAt(0).toUpperCase() + w.slice(1)).join(' ');
}

function rolesOf(member: Member, day: string): Role[] {
  const out = new Map<string, Role>();
  for (const o of member.offices) {
    if (o.text === '' || o.former || o.office === 'counterpart') continue;
    const of = o.of ?? o.side;
    const title = o.text.slice(0, 200);
    if (out.has(`${o.office} ${of ?? ''}`)) continue;
    out.set(`${o.office} ${of ?? ''}`, {
      title,
      ...(of === undefined ? {} : { of }),
      ...(day === '' ? {} : { asOf: day }),
    });
  }
  return [...out.values()];
}
