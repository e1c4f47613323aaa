import type { Mismatch, SelectorContext } from './selector-context.ts';
import type { Resource } from '../../../model/resource.ts';
import { formatSelector, readSelector, selects } from '../../../knowledge/label-selector.ts';
import { jsonAt, listAt, stringAt } from '../support/read.ts';
import { quoteList, quoteNode } from '../support/words.ts';

interface Target {
  readonly ports: readonly (string | undefined)[];
}

/** A monitor selects Services or pods, and the ports that it scrapes are named so. Services whose labels aren't known may be meant. */
export function monitorMismatches(resource: Resource, context: SelectorContext): readonly Mismatch[] {
  const isPods = resource.kind === 'PodMonitor';
  const { manifest } = resource;
  const selector = readSelector(jsonAt(manifest, 'spec', 'selector'));
  const namespaces = namespacesOf(resource, context);
  if (namespaces === undefined || namespaces.some((namespace) => context.unknown.has(namespace))) return [];
  const targets = namespaces.flatMap((namespace) =>
    isPods ? podTargets(namespace, context) : serviceTargets(namespace, context),
  );
  if (targets.includes(undefined)) return [];
  const where = `${namespaces.length === 1 ? 'namespace' : 'namespaces'} ${quoteList(namespaces)}`;
  const noun = isPods ? 'pod' : 'Service';
  if (targets.length === 0)
    return [
      {
        message:
          `${quoteNode(resource.id)} selects ${noun}s with "${formatSelector(selector)}", ` +
          `and no ${noun} in ${where} has these labels: nothing would be scraped.`,
        remedy: `Select by labels that the ${noun} has.`,
      },
    ];
  const known = new Set(targets.flatMap((target) => target?.ports ?? []));
  return listAt(manifest, 'spec', isPods ? 'podMetricsEndpoints' : 'endpoints').flatMap((endpoint) => {
    const port = stringAt(endpoint, 'port');
    if (port === undefined || known.has(port) || (isPods && known.size === 0)) return [];
    const names = [...known].filter((name) => name !== undefined).sort();
    return [
      {
        message:
          `${quoteNode(resource.id)} scrapes port "${port}", and no ${noun} that it selects has a port of that ` +
          `name${names.length === 0 ? '' : `; they have ${quoteList(names, 6)}`}.`,
        remedy: `Name a port that the ${noun} has.`,
      },
    ];
  });

  function podTargets(namespace: string, { pods }: SelectorContext): readonly (Target | undefined)[] {
    return pods.find(namespace, selector).map(({ pods: { ports } }) => ({ ports: ports.map(({ name }) => name) }));
  }

  function serviceTargets(namespace: string, { services }: SelectorContext): readonly (Target | undefined)[] {
    return services.inNamespace(namespace).flatMap(({ facts, how }) => {
      const labels = facts.labels ?? (how === 'manifest' ? {} : undefined);
      if (labels === undefined) return [undefined];
      return selects(selector, labels) ? [{ ports: facts.service?.ports.map(({ name }) => name) ?? [] }] : [];
    });
  }
}

/** Where a monitor looks; `undefined` where it looks everywhere, because something unknown may be there. */
function namespacesOf({ manifest, namespace }: Resource, context: SelectorContext): readonly string[] | undefined {
  const chosen = jsonAt(manifest, 'spec', 'namespaceSelector');
  if (jsonAt(chosen, 'any') === true) return context.unknown.size > 0 ? undefined : everywhere(context);
  const names = listAt(chosen, 'matchNames').map(String);
  return names.length === 0 ? [namespace] : names;
}

function everywhere({ pods, services }: SelectorContext): readonly string[] {
  return [...new Set([...services.namespaces, ...pods.all.map(({ namespace }) => namespace)])].sort();
}
