import type { Construct } from 'constructs';
import { democraticCsi, type DemocraticCsiValues } from '../../imports/charts/democratic-csi/index.ts';
import { StorageClass } from 'kubernetes-models/storage.k8s.io/v1/StorageClass';
import {
  Component,
  HelmRelease,
  relyOn,
  Resource,
  type ExternalDefinition,
  type SecretHandle,
  type StorageClassHandle,
  type NamespaceHandle,
} from '../../src/authoring/index.ts';

/** democratic-csi; its chart would take `latest`. */
const image = { registry: 'ghcr.io/democratic-csi/democratic-csi', tag: 'v1.9.4' };
const driverName = 'org.democratic-csi.iscsi';
/** The key under which the driver looks for its settings in the Secret. */
export const driverConfigKey = 'driver-config-file.yaml';

export interface DemocraticCsiProps {
  readonly namespace: NamespaceHandle;
  /** The driver's settings, with the address and the API key of the storage system. */
  readonly config: SecretHandle<typeof driverConfigKey>;
  /** The storage system behind it. */
  readonly target: ExternalDefinition;
  /** Where the nodes run Talos: `iscsiadm` then runs in the host's own namespaces. @default false */
  readonly talos?: boolean;
}

/** Volumes over iSCSI from a TrueNAS system, through its API (democratic-csi). */
export class DemocraticCsi extends Component {
  readonly release: HelmRelease<object>;

  constructor(scope: Construct, props: DemocraticCsiProps) {
    super(scope, 'democratic-csi');
    this.release = new HelmRelease(this, democraticCsi, {
      namespace: props.namespace,
      values: valuesOf(props),
    });
    relyOn(this.release, props.target);
  }

  /** A class of volumes on the storage system; the object belongs to `scope`. */
  storageClass(scope: Construct, name: string, props: { readonly default: boolean }): StorageClassHandle {
    new Resource(
      scope,
      new StorageClass({
        metadata: { name, annotations: { 'storageclass.kubernetes.io/is-default-class': String(props.default) } },
        provisioner: driverName,
        parameters: { fsType: 'ext4' },
        // A volume outlives its claim: whoever deletes one by mistake still has the data.
        reclaimPolicy: 'Retain',
        allowVolumeExpansion: true,
        volumeBindingMode: 'Immediate',
      }),
    );
    return { storageClassName: name };
  }
}

function valuesOf({ config, talos }: DemocraticCsiProps): DemocraticCsiValues {
  return {
    csiDriver: { name: driverName },
    // The chart reads the driver's name here also where the rest of the settings are in a Secret.
    driver: { existingConfigSecret: config.secret.name, config: { driver: 'freenas-api-iscsi' } },
    // Snapshots need CRDs that this platform does not have.
    controller: { driver: { image }, externalSnapshotter: { enabled: false } },
    node: { driver: { image, ...(talos === true ? talosDriver : {}) }, ...(talos === true ? { hostPID: true } : {}) },
  };
}

/** democratic-csi's own page on Talos, extension `iscsi-tools`. */
const talosDriver = {
  extraEnv: [
    { name: 'ISCSIADM_HOST_STRATEGY', value: 'nsenter' },
    { name: 'ISCSIADM_HOST_PATH', value: '/usr/local/sbin/iscsiadm' },
  ],
  iscsiDirHostPath: '/usr/local/etc/iscsi',
  iscsiDirHostPathType: '',
};
