import type { Configs } from './configs.ts';
import { newestBuild } from '../../../charts/delivery/image-automation.ts';
import type { StoredValue } from '../../../charts/secrets/secret-store.ts';
import type { IngressNginx } from '../../../charts/ingress/ingress-nginx.ts';
import type { NetworkPolicies } from '../../../charts/networking/network-policies.ts';
import { Layer, type Cluster, type StorageClassHandle, type NamespaceHandle } from '../../../src/authoring/index.ts';
import { Linksphere } from '../../../charts/apps/linksphere.ts';
import { Postgres } from '../../../charts/databases/postgres.ts';
import { TrialNamespace } from '../../../charts/apps/trial-namespace.ts';

export interface AppsProps {
  readonly namespace: NamespaceHandle;
  /** Name of the namespace for trials. */
  readonly trials: string;
  readonly configs: Configs<'postgres'>;
  readonly ingress: IngressNginx;
  readonly policies: NetworkPolicies;
  readonly storageClass: StorageClassHandle;
  readonly domain: string;
  readonly database: { readonly storageSize: string; readonly username: StoredValue; readonly password: StoredValue };
  /** What the backend is told beside its database: variable to where the store keeps it. */
  readonly environment: Readonly<Record<string, StoredValue>>;
}

/** The applications: their `namespaces`, the `repositories` of their images, their network `policies` and their `deployments`, each a unit. */
export class Apps extends Layer {
  constructor(cluster: Cluster, props: AppsProps) {
    super(cluster, 'apps');
    const { configs, namespace, policies } = props;
    const { secretStore, imageAutomation, registry, issuer } = configs;
    const trials = new TrialNamespace(this.unit('namespaces'), props.trials, policies);

    const repositories = this.unit('repositories');
    const images = {
      frontend: imageAutomation.track(repositories, 'frontend', newestBuild, registry),
      backend: imageAutomation.track(repositories, 'backend', newestBuild, registry),
    };

    policies.isolate(namespace);
    const ownPolicies = this.unit('policies');
    policies.deliver(ownPolicies, [namespace, trials]);

    const deployments = this.unit('deployments');
    // Nothing needs a policy in order to run; that no application ever runs without its own is a wish.
    deployments.node.addDependency(ownPolicies);
    const { username, password, storageSize } = props.database;
    const credentials = secretStore.copy(deployments, { namespace, name: 'postgres', values: { username, password } });
    const database = new Postgres(deployments, 'postgres', {
      namespace,
      image: configs.images.postgres,
      database: 'linksphere',
      credentials,
      storageClass: props.storageClass,
      storageSize,
    });
    const environment = secretStore.copy(deployments, {
      namespace,
      name: 'linksphere-backend',
      values: { username, password, ...props.environment },
      template: {
        DATABASE_URL: `postgresql://{{ .username | urlquery }}:{{ .password | urlquery }}@${database.host}:5432/${database.database}`,
        ...Object.fromEntries(Object.keys(props.environment).map((variable) => [variable, `{{ .${variable} }}`])),
      },
    });
    new Linksphere(deployments, {
      namespace,
      images,
      environment,
      database,
      issuer,
      registry: configs.pullSecret(deployments, namespace),
      domain: props.domain,
      ingress: props.ingress,
    });
  }
}
