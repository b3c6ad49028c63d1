import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Name of an exported schema → what its docstring says, and what those of its fields say. */
export type FieldNotes = ReadonlyMap<string, SchemaNote>;

export interface SchemaNote {
  readonly note?: string;
  readonly fields: ReadonlyMap<string, string>;
}

const model = join(import.meta.dirname, '../../src/model');

/**
 * Reads the docstrings of all schemas of `src/model`. They are written there once, beside what they
 * are about; editors show them where a field is filled in.
 */
export function readFieldNotes(): FieldNotes {
  const notes = new Map<string, SchemaNote>();
  for (const name of globSync('*.ts', { cwd: model }).sort()) {
    if (name.endsWith('.test.ts')) continue;
    const text = readFileSync(join(model, name), 'utf8');
    const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    for (const statement of source.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      const note = noteOf(statement);
      for (const { name: variable, initializer } of statement.declarationList.declarations) {
        if (!ts.isIdentifier(variable) || initializer === undefined) continue;
        const fields = new Map<string, string>();
        addFields(initializer, fields);
        notes.set(variable.text, { ...(note && { note }), fields });
      }
    }
  }
  return notes;
}

/** Notes of an object's own fields, and by dotted name of those of objects written inside of it. */
function addFields(node: ts.Node, fields: Map<string, string>, before = ''): void {
  if (!ts.isObjectLiteralExpression(node)) {
    ts.forEachChild(node, (child) => addFields(child, fields, before));
    return;
  }
  for (const property of node.properties) {
    if (!ts.isPropertyAssignment(property)) continue;
    const path = before + property.name.getText();
    const note = noteOf(property);
    if (note !== undefined) fields.set(path, note);
    addFields(property.initializer, fields, `${path}.`);
  }
}

function noteOf(node: ts.Node): string | undefined {
  const said = ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return said === '' ? undefined : said;
}
