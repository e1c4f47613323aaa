import { tryFindHealthCheck } from '../../src/knowledge/health-checks.ts';
import { groupOf } from '../../src/model/identity.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { ClusterView } from '../api/cluster-view.ts';
import { groupKindOf } from '../api/kube-client.ts';
import { fieldOf, textOf, titleOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { readinessOf } from './readiness.ts';
import { createUnitOfObject } from './unit-of-object.ts';
import type { Home } from './unit-of-object.ts';

/** An object that does not do what it is there for. */
export interface Unready {
  readonly kind: string;
  readonly title: string;
  readonly namespace: string;
  readonly name: string;
  readonly why: string;
  /** The unit that it belongs to; absent for what nobody in the tree made. */
  readonly unit?: string;
  /** Identity of the HelmRelease whose chart made it. */
  readonly release?: string;
}

/** Why an object of the tree is not there at all. */
export const notApplied = 'has not been applied';

/** Why an object is not Ready that nobody has looked at. */
const noStatus = 'has no status yet';

/** What others are told of through what owns it, or what tells nothing about the platform. */
const notLookedAt = new Set([
  '/Event',
  'discovery.k8s.io/EndpointSlice',
  'apps/ReplicaSet',
  'certificates.k8s.io/CertificateSigningRequest',
]);

/** Every object of the cluster that is not Ready, and objects of the plan that are not there at all. */
export function findUnready(view: ClusterView, plan: Plan): Unready[] {
  const present = view
    .kinds()
    .filter((kind) => !notLookedAt.has(kind))
    .flatMap((kind) => view.all(kind))
    .filter(isOurs);
  const homeOf = createUnitOfObject(view, plan);
  const unready = present.flatMap((object) => {
    const { ready, why } = readinessOf(object);
    if (isExempt(object)) return [];
    const home = homeOf(object);
    if (!ready) return [describe(object, why, home)];
    return home !== undefined && lacksStatus(object, plan, home.unit) ? [describe(object, noStatus, home)] : [];
  });
  return [...unready, ...absent(view, plan)].sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
}

/** Objects of the tree that nobody has applied. */
function absent(view: ClusterView, plan: Plan): Unready[] {
  return plan.resources.flatMap(({ group, kind, namespace, name, unit }) => {
    if (view.find(`${group}/${kind}`, namespace, name) !== undefined) return [];
    const title = titleOf({ kind, metadata: namespace === '' ? { name } : { name, namespace } });
    return [{ kind: `${group}/${kind}`, title, namespace, name, why: notApplied, unit }];
  });
}

/** A status counts where the unit's own health check or the table of products asks for one; a definition that has one asks for nothing. */
function lacksStatus({ apiVersion, kind, status }: KubeObject, { units }: Plan, name: string): boolean {
  if (status !== undefined && Object.keys(status).length > 0) return false;
  const checks = units.find((unit) => unit.name === name)?.healthChecks ?? [];
  return (
    checks.some((check) => check.apiVersion === apiVersion && check.kind === kind) ||
    tryFindHealthCheck(apiVersion, kind) !== undefined
  );
}

/** What is switched off is not waited for; Helm repositories of OCI registries have no status (Flux 2.3 and later). */
function isExempt(object: KubeObject): boolean {
  if (fieldOf(object, 'spec', 'suspend') === true) return true;
  return object.kind === 'HelmRepository' && textOf(object, 'spec', 'type') === 'oci';
}

/** API services of Kubernetes' own groups and alike are not of the platform. */
function isOurs(object: KubeObject): boolean {
  return !groupOf(object.apiVersion).endsWith('flowcontrol.apiserver.k8s.io');
}

function describe(object: KubeObject, why: string, home: Home | undefined): Unready {
  return {
    kind: groupKindOf(object),
    title: titleOf(object),
    namespace: object.metadata.namespace ?? '',
    name: object.metadata.name,
    why,
    ...home,
  };
}
