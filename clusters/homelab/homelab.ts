import {
  bootstrapNamespace,
  bootstrapSecret,
  coreDns,
  defineCluster,
  flux,
  git,
  type ClusterDefinition,
} from '../../src/authoring/index.ts';
import { Apps } from './apps.ts';
import { Configs } from './configs.ts';
import { Controllers, nas } from './controllers.ts';
import type { HomelabEnvironment } from './environment.ts';
import { forgeExternals } from './forge.ts';

/** The homelab on Talos: Terraform makes the nodes, installs Cilium and Flux, and puts the age key into the cluster. */
export function homelab(environment: HomelabEnvironment): ClusterDefinition {
  const { name, nodes, network, recipient, gitlab } = environment;
  const fluxSystem = bootstrapNamespace('flux-system');
  const ageKey = bootstrapSecret(fluxSystem.namespace, 'sops-age', ['age.agekey']);
  return defineCluster({
    name,
    environment: environment.environment,
    kubernetes: '1.36',
    nodes,
    network,
    engine: flux('2.9', {
      source: git('https://github.com/homelab/platform.git', { branch: 'main' }),
      stages: 'strict',
      decryption: { secret: ageKey.secret.name, recipients: [recipient] },
    }),
    externals: [coreDns(), fluxSystem, ageKey, nas, ...(gitlab === undefined ? [] : forgeExternals)],
    platform(cluster) {
      const controllers = new Controllers(cluster);
      const configs = new Configs(cluster, controllers, environment);
      new Apps(cluster, controllers, configs, environment);
    },
  });
}
