import { z } from 'zod';
import type { DataTable } from './data-table.ts';

/** How a field of a row stands in a cell of CSV. */
export type CellForm =
  /** Free text: what a spreadsheet might take for a formula is marked. */
  | 'text'
  /** A value of known form, or a number: as it is. */
  | 'value'
  /** A list of ids, parted by semicolons. */
  | 'ids'
  /** Anything else: as JSON. */
  | 'json';

export interface Column {
  readonly name: string;
  readonly cell: CellForm;
  readonly description: string;
  readonly required: boolean;
  /** Type of the cell in Frictionless Table Schema. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'array' | 'object';
  /** What the cell may be, where it is one of a few words. */
  readonly values?: readonly string[];
}

interface JsonField {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly items?: JsonField;
  readonly anyOf?: readonly JsonField[];
}

/** Writes the JSON Schema (2020-12) of one row of a table. */
export function jsonSchemaOf({ row, title, about }: DataTable): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(row, { io: 'output' });
  return { $schema, title: `${title}: one row`, description: about, ...schema };
}

/** Lists the columns of a table, as its JSON Schema says. */
export function columnsOf(table: DataTable): Column[] {
  const { properties, required = [] } = jsonSchemaOf(table) as {
    readonly properties: Readonly<Record<string, JsonField>>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, field]) => ({
    name,
    description: field.description ?? '',
    required: required.includes(name),
    ...cellOf(field),
    ...(field.enum && { values: field.enum }),
  }));
}

function cellOf({ type, format, pattern, items, anyOf, enum: words }: JsonField): {
  cell: CellForm;
  type: Column['type'];
} {
  if (anyOf) return { cell: 'value', type: 'string' };
  switch (type) {
    case 'integer':
    case 'number':
    case 'boolean':
      return { cell: 'value', type };
    case 'object':
      return { cell: 'json', type };
    case 'array':
      // Ids have neither semicolons nor anything that a spreadsheet would take for a formula.
      return items?.pattern === undefined
        ? { cell: 'json', type }
        : { cell: 'ids', type: 'string' };
  }
  if (format === 'date') return { cell: 'value', type: 'date' };
  const known = format !== undefined || pattern !== undefined || words !== undefined;
  return { cell: known ? 'value' : 'text', type: 'string' };
}

/** Describes the columns as a Frictionless Table Schema, so that programs read the CSV by it. */
export function tableSchemaOf(table: DataTable): object {
  return {
    fields: columnsOf(table).map((column) => ({
      name: column.name,
      type: column.type,
      description:
        column.cell === 'ids' ? `${column.description}, parted by ";"` : column.description,
      ...constraintsOf(column),
    })),
    primaryKey: 'id',
    missingValues: [''],
  };
}

/** A list that is empty is an empty cell, and so is what is absent. */
function constraintsOf({ name, required, cell, values }: Column): object {
  const constraints = {
    ...(required && cell !== 'ids' && cell !== 'json' && { required }),
    ...(name === 'id' && { unique: true }),
    ...(values && { enum: values }),
  };
  return Object.keys(constraints).length > 0 ? { constraints } : {};
}
