import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../authoring/input-error.ts';
import { findPlace } from '../load/places.ts';
import { UnrenderableObject } from '../load/unrenderable-object.ts';
import { formatPlace, type SourcePlace } from '../model/source-place.ts';
import { type Paint, plain } from '../report/paint.ts';

interface LoadFailureProps {
  readonly cluster: string;
  /** Where it went wrong, relative to the project: `file` or `file:line:column`. */
  readonly file: string;
  readonly message: string;
  /** Lines of the source with a mark below the fault, as Node prints them. */
  readonly excerpt?: string;
}

/** Why a cluster's code does not run: the author's to mend, so it has a place and no stack of ours. */
export class LoadFailure extends Error {
  override readonly name = 'LoadFailure';
  readonly cluster: string;
  readonly file: string;
  readonly excerpt: string | undefined;

  constructor({ cluster, file, message, excerpt }: LoadFailureProps) {
    super(message);
    this.cluster = cluster;
    this.file = file;
    this.excerpt = excerpt;
  }
}

/** Makes a failure of whatever a cluster's code threw; `undefined` where no line of the project is involved: then the bug is ours. */
export function loadFailure(error: unknown, root: string, cluster: string): LoadFailure | undefined {
  if (error instanceof LoadFailure) return error;
  if (error instanceof InputError)
    return new LoadFailure({ cluster, file: `clusters/${cluster}/${error.file}`, message: error.message });
  if (!(error instanceof Error))
    return new LoadFailure({
      cluster,
      file: `clusters/${cluster}`,
      message: `the cluster's code threw ${String(error)}`,
    });
  const stack = error.stack ?? '';
  const fault = syntaxFault(stack, root);
  if (fault !== undefined) return new LoadFailure({ cluster, message: firstLine(error.message), ...fault });
  const place = error instanceof UnrenderableObject ? placeOfObject(error, root) : findPlace(stack, root);
  if (place !== undefined) return new LoadFailure({ cluster, file: formatPlace(place), message: error.message });
  const importer = /imported from (?:file:\/\/)?(?<file>\/\S+)/.exec(error.message)?.groups?.file;
  if (importer === undefined) return undefined;
  return new LoadFailure({
    cluster,
    file: relative(root, importer),
    message: error.message.replaceAll(`${root}/`, ''),
  });
}

/** An author's own `toJson` fails at a line of its own; what cdk8s renders, at no line of the project: there it is the line that made the object. */
function placeOfObject({ cause, place }: UnrenderableObject, root: string): SourcePlace | undefined {
  return (cause instanceof Error ? findPlace(cause.stack ?? '', root) : undefined) ?? place;
}

/** As a diagnostic looks, but without a code: nothing of the cluster is known yet. */
export function formatLoadFailure({ message, file, excerpt, cluster }: LoadFailure, paint: Paint = plain): string {
  const lines = excerpt === undefined ? [] : ['', ...excerpt.split('\n').map((line) => `    ${line}`)];
  return [
    `${paint('error', 'error:')} ${paint('strong', message)}`,
    '',
    `  ${paint('strong', file)}`,
    ...lines,
    '',
    `  The cluster "${cluster}" was not compiled.`,
    '',
  ].join('\n');
}

/** What does not parse has no frames: Node prints the file, the line and a mark before the error's name. */
function syntaxFault(stack: string, root: string): { readonly file: string; readonly excerpt: string } | undefined {
  const match = /^(?<url>(?:file:\/\/)?\/.+):(?<line>\d+)\n(?<excerpt>[^]*?)\n+SyntaxError/.exec(stack);
  if (match?.groups === undefined) return undefined;
  const { url = '', line = '', excerpt = '' } = match.groups;
  return { file: `${relative(root, url.startsWith('file:') ? fileURLToPath(url) : url)}:${line}`, excerpt };
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
