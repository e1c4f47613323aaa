import { Node, type IConstruct } from 'constructs';
import type { LazyPlace, SourcePlace } from '../model/source-place.ts';
import type { StackHolder } from '../authoring/stack-holder.ts';

/** Frames that are captured for one construct: cdk8s-plus puts up to three of its own before the author's, a library on top of it perhaps two more. */
const depth = 6;

/** Runs a cluster's code and remembers where each construct was made, third-party ones too. */
export function recordPlaces(root: string, run: () => void): (construct: IConstruct) => LazyPlace {
  const stacks = new Map<IConstruct, StackHolder>();
  const prototype = Node.prototype as unknown as { addChild(child: IConstruct, id: string): void };
  const { addChild } = prototype;
  const limit = Error.stackTraceLimit;
  // The one moment at which every construct passes by: the hook lives only while the cluster's code runs.
  prototype.addChild = function addChildAt(this: Node, child, id) {
    const holder: StackHolder = {};
    // The construct's own constructors are left out: none of their frames is the author's.
    Error.captureStackTrace(holder, child.constructor);
    stacks.set(child, holder);
    addChild.call(this, child, id);
  };
  Error.stackTraceLimit = depth;
  try {
    run();
  } finally {
    prototype.addChild = addChild;
    Error.stackTraceLimit = limit;
  }
  return (construct) => placeOf(stacks.get(construct), root);
}

/** The first frame of a stack that belongs to the project and not to Strata or a library. */
export function placeOf(holder: StackHolder | undefined, root: string): LazyPlace {
  return () => findPlace(holder?.stack ?? '', root);
}

/** Finds the author's line in a formatted stack. */
export function findPlace(stack: string, root: string): SourcePlace | undefined {
  for (const line of stack.split('\n')) {
    const match = /(?:file:\/\/)?(?<file>\/[^()]+|[A-Za-z]:[\\/][^()]+):(?<line>\d+):(?<column>\d+)\)?$/.exec(line);
    if (match?.groups === undefined) continue;
    const { file = '', line: row = '0', column = '0' } = match.groups;
    const path = relativeTo(root, decodeURI(file));
    if (path !== undefined && !isMachinery(path)) return { file: path, line: Number(row), column: Number(column) };
  }
  return undefined;
}

function relativeTo(root: string, file: string): string | undefined {
  const normal = file.replaceAll('\\', '/');
  const prefix = root.replaceAll('\\', '/').replace(/\/*$/, '/');
  return normal.startsWith(prefix) ? normal.slice(prefix.length) : undefined;
}

function isMachinery(path: string): boolean {
  return /(^|\/)node_modules\//.test(path) || /^(src|imports|bin|lib)\//.test(path);
}
