import type { Library } from '../../src/model/collection.ts';
import { Evidence } from '../../src/model/event.ts';
import { UsageError } from '../command/command.ts';
import { explain, unknownId } from './read-answer.ts';

/** The flags of a piece of evidence; the first of each belong together, the second of each, … */
export const evidenceFlags = [
  'source',
  'quote',
  'prefix',
  'suffix',
  'says-date',
  'says-status',
  'attributed-to',
  'stance',
  'disputed',
] as const;
export type EvidenceFlag = (typeof evidenceFlags)[number];

/** What was given of the pieces of evidence, by flag. */
export type EvidenceTexts = { readonly [Flag in EvidenceFlag]?: readonly string[] | undefined };

/** What a piece says of the event where nobody says otherwise. */
export interface EventSays {
  readonly date?: string | undefined;
  readonly status: string;
}

/** Stands for nothing, where a flag is given for one piece and not for another. */
const nothing = '-';

/**
 * Makes the pieces of evidence of their flags. A piece says the event's own date and status unless a
 * flag says otherwise. Throws `UsageError` where flags do not belong together or are wrong.
 */
export function readEvidence(texts: EvidenceTexts, event: EventSays, library: Library): Evidence[] {
  const sources = texts.source ?? [];
  for (const flag of evidenceFlags) {
    const given = texts[flag]?.length ?? 0;
    if (given === sources.length || (given === 0 && flag !== 'quote')) continue;
    throw new UsageError(
      `--${flag} is given ${given} times and --source ${sources.length}; give one for each source ("${nothing}" for none)`,
    );
  }
  return sources.map((_, i) => {
    const at = (flag: EvidenceFlag) => {
      const text = texts[flag]?.[i];
      return text === nothing ? undefined : text;
    };
    const saysNo = (flag: EvidenceFlag) => texts[flag]?.[i] === nothing;
    return makeEvidence(
      at,
      {
        date: saysNo('says-date') ? undefined : (at('says-date') ?? event.date),
        status: saysNo('says-status') ? undefined : (at('says-status') ?? event.status),
      },
      library,
    );
  });
}

/** Makes one piece of evidence; throws `UsageError` where a part of it is wrong. */
function makeEvidence(
  at: (flag: EvidenceFlag) => string | undefined,
  says: Record<string, string | undefined>,
  library: Library,
): Evidence {
  const value = {
    source: at('source') ?? '',
    quote: known({ exact: at('quote') ?? '', prefix: at('prefix'), suffix: at('suffix') }),
    says: known(says),
    ...known({
      attributedTo: at('attributed-to'),
      stance: at('stance'),
      disputed: at('disputed'),
    }),
  };
  const result = Evidence.safeParse(value);
  if (!result.success) throw new UsageError(explain(result.error, value, Evidence, 'evidence'));
  const { source, attributedTo } = result.data;
  const fault =
    unknownId(source, 'sources', library) ??
    (attributedTo === undefined ? undefined : unknownId(attributedTo, 'actors', library));
  if (fault !== undefined) throw new UsageError(fault);
  return result.data;
}

function known(fields: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined),
  );
}
