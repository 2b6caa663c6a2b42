import colors from 'picocolors';
import type { Severity } from '../../contract/finding.js';

/** How parts of the text report are set; without colours only the marks remain. */
export interface Style {
  strong(text: string): string;
  faint(text: string): string;
  heading(text: string): string;
  severity(severity: Severity, text: string): string;
  /** The words that differ, within their quote. */
  mark(text: string, severity: Severity): string;
  /** Words that are suggested in place of marked ones. */
  correction(text: string): string;
  /** Columns that a mark adds. */
  markWidth: number;
}

/** Whoever prints decides on colours: a report knows of no terminal and no environment. */
export function createStyle(color: boolean): Style {
  const paint = colors.createColors(color);
  const bySeverity: Record<Severity, (text: string) => string> = { error: paint.red, warning: paint.yellow, info: paint.blue };
  return {
    strong: paint.bold,
    faint: paint.dim,
    heading: (text) => paint.bold(paint.underline(text)),
    severity: (severity, text) => bySeverity[severity](text),
    mark: color ? (text, severity) => bySeverity[severity](paint.bold(paint.underline(text))) : (text) => `«${text}»`,
    correction: color ? (text) => paint.green(paint.bold(paint.underline(text))) : (text) => `«${text}»`,
    markWidth: color ? 0 : 2,
  };
}
