import type { Release } from '../../src/model/release.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { ClusterView } from '../api/cluster-view.ts';
import { fieldOf, listOf, textOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { workloadsOf } from './stage.ts';

/** What a controller writes: its account must be allowed to. */
export interface Written {
  readonly group: string;
  /** Plural, without a subresource; absent: any of the group. */
  readonly resource?: string;
}

type View = Pick<ClusterView, 'all'>;

/**
 * The workloads of a release whose accounts may write a kind of object: those that look after it, whatever they are called. All of them where no role says so.
 */
export function workloadsInCharge(
  view: View,
  release: Pick<Release, 'name' | 'namespace'>,
  written: Written,
): KubeObject[] {
  const workloads = workloadsOf(view, release);
  const inCharge = workloads.filter((workload) => {
    const account = textOf(workload, 'spec', 'template', 'spec', 'serviceAccountName') || 'default';
    return mayWrite(view, workload.metadata.namespace ?? '', account, written);
  });
  return inCharge.length === 0 ? workloads : inCharge;
}

function mayWrite(view: View, namespace: string, account: string, written: Written): boolean {
  const bindings = [
    ...view.all('rbac.authorization.k8s.io/ClusterRoleBinding'),
    ...view.all('rbac.authorization.k8s.io/RoleBinding'),
  ].filter((binding) =>
    listOf(binding, 'subjects').some((subject) => {
      const where = textOf(subject, 'namespace') || (binding.metadata.namespace ?? '');
      return textOf(subject, 'kind') === 'ServiceAccount' && textOf(subject, 'name') === account && where === namespace;
    }),
  );
  return bindings.some((binding) => rulesOf(view, binding).some((rule) => allowsWriting(rule, written)));
}

function rulesOf(view: View, binding: KubeObject): readonly JsonObject[] {
  const [kind, name] = [textOf(binding, 'roleRef', 'kind'), textOf(binding, 'roleRef', 'name')];
  const role = view.all(`rbac.authorization.k8s.io/${kind}`).find(({ metadata }) => {
    return metadata.name === name && (kind === 'ClusterRole' || metadata.namespace === binding.metadata.namespace);
  });
  return listOf(role, 'rules');
}

const writing: ReadonlySet<string> = new Set(['create', 'update', 'patch', '*']);

function allowsWriting(rule: JsonObject, { group, resource }: Written): boolean {
  const texts = (field: string) => {
    const values = fieldOf(rule, field);
    return Array.isArray(values) ? values.map(String) : [];
  };
  const isOf = texts('apiGroups').some((each) => each === group || each === '*');
  const isFor = texts('resources').some((each) => {
    return resource === undefined || each === '*' || each.split('/')[0] === resource;
  });
  return isOf && isFor && texts('verbs').some((verb) => writing.has(verb));
}
