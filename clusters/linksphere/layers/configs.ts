import type { Construct } from 'constructs';
import { AcmeIssuer, type AcmeIssuerProps } from '../../../charts/certificates/acme-issuer.ts';
import {
  Layer,
  type Cluster,
  type SecretHandle,
  type TrackedImage,
  type NamespaceHandle,
} from '../../../src/authoring/index.ts';
import type { Controllers } from './controllers.ts';
import {
  ImageAutomation,
  type ImageAutomationProps,
  type TagPolicy,
} from '../../../charts/delivery/image-automation.ts';
import {
  VaultSecretStore,
  type StoredValue,
  type VaultSecretStoreProps,
} from '../../../charts/secrets/secret-store.ts';

export interface ConfigsProps<Images extends string> {
  readonly controllers: Controllers;
  readonly secretStore: Omit<VaultSecretStoreProps, 'vault' | 'reader'>;
  readonly issuer: Omit<AcmeIssuerProps, 'cloudflareToken'> & { readonly cloudflareToken: StoredValue };
  readonly imageAutomation: ImageAutomationProps;
  /** The registry of the platform's own images: its `.dockerconfigjson` in the store. */
  readonly registry: StoredValue;
  /** Images of others that the platform follows: name in `images.yaml` to the tag that is wanted. */
  readonly images: Readonly<Record<Images, TagPolicy>>;
}

/** What the controllers are told: where secrets come from, who signs certificates, how images are followed. */
export class Configs<Images extends string> extends Layer {
  readonly secretStore: VaultSecretStore;
  readonly issuer: AcmeIssuer;
  readonly imageAutomation: ImageAutomation;
  /** Lets Flux read the platform's own registry. */
  readonly registry: SecretHandle;
  readonly #registry: StoredValue;
  readonly images: Readonly<Record<Images, TrackedImage>>;

  constructor(cluster: Cluster, props: ConfigsProps<Images>) {
    super(cluster, 'infra-configs');
    const { certManager, externalSecrets: reader, vault } = props.controllers;
    this.secretStore = new VaultSecretStore(this, { ...props.secretStore, vault, reader });
    const cloudflare = this.secretStore.copy(this, {
      namespace: certManager.namespace,
      name: 'cloudflare',
      values: { 'api-token': props.issuer.cloudflareToken },
    });
    this.issuer = new AcmeIssuer(this, certManager, { ...props.issuer, cloudflareToken: cloudflare.key('api-token') });
    this.imageAutomation = new ImageAutomation(this, props.imageAutomation);
    this.#registry = props.registry;
    this.registry = this.pullSecret(this, cluster.engineNamespace);
    const tracked = Object.entries<TagPolicy>(props.images).map(([name, policy]) => [
      name,
      this.imageAutomation.track(this.imageAutomation, name, policy),
    ]);
    this.images = Object.fromEntries(tracked) as Record<Images, TrackedImage>;
  }
  /** Lets pods of a namespace pull images from the platform's own registry; the objects belong to `scope`. */
  pullSecret(scope: Construct, namespace: NamespaceHandle): SecretHandle {
    const values = { '.dockerconfigjson': this.#registry };
    return this.secretStore.copy(scope, {
      namespace,
      name: 'registry',
      type: 'kubernetes.io/dockerconfigjson',
      values,
    });
  }
}
