import { gitlab } from '../../imports/charts/gitlab/index.ts';
import { normalizeManifest, objectsOfChart, type ObjectFacts, type PodFacts } from '../../src/authoring/index.ts';
import type { AmendedFacts } from '../amend-facts.ts';
import type { GitLabProps } from './gitlab-props.ts';
import { gitlabValues } from './gitlab-values.ts';

/** What the values switch off, by the parts of names that chart 9.10.0 gives it. */
const bundled = ['certmanager', 'nginx', 'issuer', 'minio', 'postgresql', 'prometheus', 'redis', 'kas', 'webservice-test'];
const bundledKinds = new Set([
  'CustomResourceDefinition',
  'ValidatingWebhookConfiguration',
  'MutatingWebhookConfiguration',
  'IngressClass',
  'Issuer',
]);
/** Secrets of what is bundled; what pods read in their place is said by `needs` of the release. */
const replaced = ['-kas', '-minio-secret', '-postgresql-password', '-redis-secret', '-gitlab-initial-root-password'];

/**
 * What the chart makes under the values of `gitlabValues`: nothing of what it bundles, and repositories on the given class.
 */
export function gitlabFacts(props: GitLabProps): AmendedFacts {
  const { namespace, storageClass, storageSize } = props;
  const objects = objectsOfChart(gitlab.facts, gitlab.name, namespace.name, normalizeManifest(gitlabValues(props)));
  const [absent, kept] = [objects.filter(isBundled), objects.filter((object) => !isBundled(object))];
  const present = kept.filter(({ pods }) => pods !== undefined);
  const claims = [{ name: 'repo-data', storageClass: storageClass.storageClassName, size: storageSize }];
  const brings = present.map(({ pods, ...object }) => ({
    ...object,
    pods: podsOf(pods!, object.name === 'gitlab-gitaly' ? claims : pods!.claims),
  }));
  return { brings, withholds: [...absent, ...present].map(({ kind, name }) => `${kind}/${name}`) };
}

function isBundled({ kind, name }: ObjectFacts): boolean {
  return bundledKinds.has(kind) || bundled.some((part) => name.startsWith(`gitlab-${part}`));
}

function podsOf(pods: PodFacts, claims: PodFacts['claims']): PodFacts {
  const secrets = pods.needs.secrets.filter(({ name }) => !replaced.some((part) => name.includes(part)));
  return { ...pods, claims, needs: { ...pods.needs, secrets } };
}
