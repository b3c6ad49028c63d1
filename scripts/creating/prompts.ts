import {
  autocomplete,
  autocompleteMultiselect,
  confirm,
  isCancel,
  select,
  text,
} from '@clack/prompts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** The ways of asking in a terminal; each throws `Cancelled` when the editor leaves. */
export interface Prompts {
  /** Asks for a text; `fault` says what is wrong with one, or nothing. '' where it is left empty. */
  text(
    message: string,
    fault: (text: string) => string | undefined,
    more?: TextMore,
  ): Promise<string>;
  choose(message: string, choices: readonly Choice[], first?: string): Promise<string>;
  /** Asks for one of many, completing what is typed; '' for none where that is allowed. */
  pick(message: string, choices: readonly Choice[], optional: boolean): Promise<string>;
  pickMany(message: string, choices: readonly Choice[]): Promise<readonly string[]>;
  confirm(message: string): Promise<boolean>;
}

export interface TextMore {
  readonly hint?: string | undefined;
  readonly first?: string | undefined;
}

export class Cancelled extends Error {
  override name = 'Cancelled';
}

const none = { value: '', label: 'none of these' };

/** Asks in the terminal. */
export const terminalPrompts: Prompts = {
  async text(message, fault, { hint, first } = {}) {
    const asked = hint === undefined ? message : `${message}  (${hint})`;
    const validate = (value: string | undefined) => fault(value ?? '');
    return (
      answered(
        await text({
          message: asked,
          validate,
          ...(first !== undefined && { initialValue: first }),
        }),
      ) ?? ''
    );
  },
  async choose(message, choices, first) {
    const options = choices.map((choice) => ({ ...choice }));
    return answered(
      await select({
        message,
        options,
        maxItems: 12,
        ...(first !== undefined && { initialValue: first }),
      }),
    );
  },
  async pick(message, choices, optional) {
    const options = [...(optional ? [none] : []), ...choices.map((choice) => ({ ...choice }))];
    return answered(await autocomplete({ message, options, maxItems: 10 }));
  },
  async pickMany(message, choices) {
    const options = choices.map((choice) => ({ ...choice }));
    return answered(
      await autocompleteMultiselect({ message, options, maxItems: 10, required: false }),
    );
  },
  async confirm(message) {
    return answered(await confirm({ message, initialValue: false }));
  },
};

function answered<Value>(value: Value): Exclude<Value, symbol> {
  if (isCancel(value)) throw new Cancelled('left without an answer');
  return value as Exclude<Value, symbol>;
}
