/** How every file that Strata made starts: people see what it is, and Strata knows its own. */
export const headerStart = '# Compiled by Strata';

/**
 * The first line of an object's file. It names the construct and no line of code: a line would change whenever anything above it does.
 * `strata explain` gives the line.
 */
export function objectHeader(constructPath: string): string {
  return `${headerStart} from ${constructPath.replaceAll(/[^ -~]/g, '?')}; edit that, not this.\n`;
}

/** The first line of a file that no single construct made. */
export const fileHeader = `${headerStart} from the cluster's definition; edit that, not this.\n`;
