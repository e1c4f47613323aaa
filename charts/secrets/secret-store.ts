import type { Construct } from 'constructs';
import { clusterSecretStore } from '../../imports/crds/external-secrets.io/v1/cluster-secret-store.ts';
import { externalSecret, type ExternalSecretProps } from '../../imports/crds/external-secrets.io/v1/external-secret.ts';
import {
  Component,
  externalAfter,
  Resource,
  secretHandle,
  type SecretHandle,
  type NamespaceHandle,
} from '../../src/authoring/index.ts';
import type { ExternalSecrets } from './external-secrets.ts';
import type { Vault } from './vault.ts';

export interface VaultSecretStoreProps {
  readonly name: string;
  readonly vault: Vault;
  /** Whoever reads from the store authenticates as its account. */
  readonly reader: ExternalSecrets;
  /** Where Terraform mounts the key-value engine, version 2. */
  readonly mount: string;
  /** The role of Vault's Kubernetes authentication that Terraform binds to the reader's account. */
  readonly role: string;
}

/** One value of a store: the path of a secret and the property in it. */
export interface StoredValue {
  readonly path: string;
  readonly property: string;
}

/** A property of a secret at a path of the store. */
export function stored(path: string, property: string): StoredValue {
  return { path, property };
}

export interface CopiedSecretProps<Value extends string = string, Key extends string = Value> {
  readonly namespace: NamespaceHandle;
  readonly name: string;
  /** Key in the Secret to the value in the store. */
  readonly values: Readonly<Record<Value, StoredValue>>;
  /** Keys of the Secret that are composed of the values, as templates (`{{ .password }}`); without it the values are the keys. */
  readonly template?: Readonly<Record<Key, string>>;
  /** @default 'Opaque' */
  readonly type?: 'Opaque' | 'kubernetes.io/dockerconfigjson';
}

/** A store that the whole cluster reads secrets from: Vault, with Kubernetes authentication. */
export class VaultSecretStore extends Component {
  readonly #name: string;

  constructor(scope: Construct, props: VaultSecretStoreProps) {
    super(scope, props.name);
    this.#name = props.name;
    const { namespace, name } = props.reader.serviceAccount;
    const store = new Resource(
      this,
      clusterSecretStore({
        metadata: { name: props.name },
        spec: {
          provider: {
            vault: {
              server: props.vault.address,
              path: props.mount,
              version: 'v2',
              auth: {
                kubernetes: { mountPath: 'kubernetes', role: props.role, serviceAccountRef: { name, namespace } },
              },
            },
          },
        },
      }),
    );
    const content = 'what Vault contains: mount, role, policies and the secrets that are read, written by Terraform';
    store.node.addDependency(externalAfter(props.vault.release, 'vault-content', content));
  }

  /** Copies values of the store into a Secret; the objects belong to `scope`. */
  copy<Value extends string, Key extends string = Value>(
    scope: Construct,
    props: CopiedSecretProps<Value, Key>,
  ): SecretHandle<Key> {
    const { name, template, type = 'Opaque' } = props;
    const namespace = props.namespace.name;
    const shape = {
      ...(type === 'Opaque' ? {} : { type }),
      ...(template === undefined ? {} : { data: { ...template } }),
    };
    const spec: ExternalSecretProps['spec'] = {
      refreshInterval: '1h',
      secretStoreRef: { kind: 'ClusterSecretStore', name: this.#name },
      target: {
        name,
        creationPolicy: 'Owner',
        ...(Object.keys(shape).length === 0 ? {} : { template: { engineVersion: 'v2', ...shape } }),
      },
      data: Object.entries<StoredValue>(props.values).map(([secretKey, { path, property }]) => ({
        secretKey,
        remoteRef: { key: path, property },
      })),
    };
    new Resource(scope, externalSecret({ metadata: { name, namespace }, spec }));
    return secretHandle({ namespace, name, keys: Object.keys(template ?? props.values) as Key[] });
  }
}
