import { generatedMark } from '../model/generated-mark.ts';

/**
 * The first line of an object's file. It names the construct and no line of code: a line would change whenever anything above it does.
 * `strata explain` gives the line.
 */
export function objectHeader(constructPath: string): string {
  const shown = /^[ -~]*$/.test(constructPath) ? constructPath : constructPath.replaceAll(/[^ -~]/g, '?');
  return `${generatedMark} from ${shown}; edit that, not this.\n`;
}

/** The first line of a file that no single construct made. */
export const fileHeader = `${generatedMark} from the cluster's definition; edit that, not this.\n`;
