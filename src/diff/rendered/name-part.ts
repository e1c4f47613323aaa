import { podTemplatePath } from '../../knowledge/pod-template-path.ts';
import { parseResourceId, type ResourceId } from '../../model/identity.ts';
import { formatPath, namesOf, type Step } from './manifest-change.ts';

/** What a part of an object is called: `image of container app`, `failurePolicy of webhook x`, else its path. */
export function namePart(id: ResourceId, path: readonly Step[]): string {
  const told = withoutOrder(path);
  const { group, kind } = parseResourceId(id);
  const template = podTemplatePath(group, kind);
  if (template !== undefined && startsWith(told, template)) return namePodPart(told, template.length);
  const [first = '', second = ''] = namesOf(told);
  if (first === 'webhooks' && second !== '') return within('webhook', second, told.slice(2));
  if (first === 'allowed') return `allowed on ${second}`;
  const isPort = kind === 'Service' && startsWith(told, ['spec', 'ports']);
  if (isPort) return within('port', namesOf(told)[2] ?? '', told.slice(3));
  if (kind === 'CustomResourceDefinition') return nameDefinitionPart(told);
  return formatPath(told);
}

const containers: Readonly<Record<string, string>> = {
  containers: 'container',
  initContainers: 'init container',
  ephemeralContainers: 'container',
};

function namePodPart(path: readonly Step[], depth: number): string {
  const own = path.slice(depth);
  const [field = '', list = '', name = ''] = namesOf(own);
  const container = containers[list];
  if (field !== 'spec') return depth === 0 ? formatPath(own) : `${formatPath(own)} of the pods`;
  if (container !== undefined && name !== '') return within(container, name, own.slice(3), nameContainerPart);
  if (list === 'volumes' && name !== '') return within('volume', name, own.slice(3));
  return `${formatPath(own.slice(1))} of the pods`;
}

const containerLists: Readonly<Record<string, string>> = {
  args: 'argument',
  command: 'command',
  env: 'variable',
  ports: 'port',
  volumeMounts: 'mount',
};

/** `argument --v`, `variable HOME`, `port http`, `mount /data`, else the path below the container. */
function nameContainerPart(path: readonly Step[]): string {
  const [list = '', name = '', ...more] = namesOf(path);
  const word = containerLists[list];
  if (word === undefined || path.length < 2) return formatPath(path);
  const named = name === '' ? word : `${word} ${name}`;
  const isWhole = more.length === 0 || (list === 'env' && more.join('.') === 'value');
  return isWhole ? named : `${formatPath(path.slice(2))} of ${named}`;
}

function nameDefinitionPart(path: readonly Step[]): string {
  const [, field = '', name = ''] = namesOf(path);
  if (field === 'versions') return `version ${name}`;
  if (field === 'schemas') return `schema of version ${name}`;
  return field === 'stored' ? 'stored version' : formatPath(path);
}

function within(what: string, name: string, rest: readonly Step[], format = formatPath): string {
  return rest.length === 0 ? `${what} ${name}` : `${format(rest)} of ${what} ${name}`;
}

/** The list itself where its order is what changed. */
function withoutOrder(path: readonly Step[]): readonly Step[] {
  const last = path.at(-1);
  return last !== undefined && 'item' in last && last.item === '*' ? path.slice(0, -1) : path;
}

function startsWith(path: readonly Step[], keys: readonly string[]): boolean {
  const names = namesOf(path);
  return path.length > keys.length && keys.every((key, index) => names[index] === key);
}
