import { type Finding, formatFinding, oneLine } from '../content/finding.ts';

export type ReportFormat = 'text' | 'github' | 'json';
export const reportFormats: readonly ReportFormat[] = ['text', 'github', 'json'];

/** Formats findings for a terminal, as GitHub's annotations, or as a JSON array. Ends with a line break unless empty. */
export function formatReport(findings: readonly Finding[], format: ReportFormat): string {
  if (format === 'json') {
    const filled = findings.map((finding) => ({
      ...finding,
      severity: finding.severity ?? 'error',
    }));
    return `${JSON.stringify(filled, null, 2)}\n`;
  }
  const formatOne = format === 'github' ? formatAnnotation : formatFinding;
  return findings.map((finding) => `${formatOne(finding)}\n`).join('');
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
function formatAnnotation({ file, line, column, rule, message, severity }: Finding): string {
  const properties = { file, line, col: column, title: rule };
  const given = Object.entries(properties)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${severity ?? 'error'} ${given}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return oneLine(text.replaceAll('%', '%25'));
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
