import type { NamespaceHandle } from './namespace-handle.ts';
import type { Construct } from 'constructs';
import { secretHandle, type SecretHandle, type SecretKey } from './secret-handle.ts';
import { Cluster } from './cluster.ts';
import { Component } from './component.ts';
import { Resource } from './resource.ts';

export interface SopsSecretProps<Key extends string> {
  readonly namespace: NamespaceHandle;
  readonly name: string;
  /** The keys that the platform reads. What the file really holds is what the compiler checks references against. */
  readonly keys: readonly Key[];
  /**
   * The file below the cluster's `secrets/`, without `.sops.yaml`.
   * @default `<namespace>-<name>`
   */
  readonly file?: string;
}

/**
 * A Secret whose encrypted file goes into the tree byte for byte; the engine decrypts it in the cluster. While the file is
 * not written yet nothing is made: whoever needs the Secret is then told so, and `strata secrets new` writes it.
 */
export class SopsSecret<Key extends string = string> extends Component implements SecretHandle<Key> {
  readonly secret: SecretHandle<Key>['secret'];
  /** Absent while there is no file. */
  readonly resource?: Resource;

  constructor(scope: Construct, props: SopsSecretProps<Key>) {
    const {
      namespace: { name: namespace },
      name,
    } = props;
    super(scope, `sops:${namespace}:${name}`);
    const file = Cluster.of(this).secrets[props.file ?? `${namespace}-${name}`];
    this.secret = { namespace, name, keys: props.keys };
    if (file === undefined) return;
    if (file.namespace !== namespace || file.name !== name) {
      throw new Error(`secrets/${file.file} holds Secret ${file.namespace}/${file.name}, not ${namespace}/${name}`);
    }
    this.resource = new Resource(this, file.manifest as never, { verbatim: file.content });
  }

  key(key: Key): SecretKey {
    return secretHandle(this.secret).key(key);
  }
}
