import type { Format } from './detect-format.ts';
import type { ImportTools } from './import-tools.ts';
export function readReferences(_file: string, _format: Format, _tools: ImportTools): void {}
