import { fieldOf, textOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';
import type { Release } from '../../src/model/release.ts';
import { releasesOf } from './controller-of.ts';
import { areReady, workloadsOf } from './stage.ts';
import type { Stage, Understudy } from './stage.ts';

/** Makes the volume that a claim waits for, as the provisioner of its class would once it runs. */
export const volumes: Understudy = {
  name: 'volumes',
  act: async (stage) => {
    for (const claim of stage.view.all('/PersistentVolumeClaim')) {
      const storageClass = stage.view.find(
        'storage.k8s.io/StorageClass',
        '',
        textOf(claim, 'spec', 'storageClassName'),
      );
      if (storageClass !== undefined && isDue(claim, storageClass) && isProvisionerReady(stage, storageClass))
        await provision(stage, claim, storageClass);
    }
  },
};

/** A class that waits for the first consumer provisions once the scheduler has chosen a node. */
function isDue(claim: KubeObject, storageClass: KubeObject): boolean {
  if (
    textOf(claim, 'status', 'phase') === 'Bound' ||
    textOf(claim, 'spec', 'volumeName') !== '' ||
    claim.metadata.deletionTimestamp !== undefined
  )
    return false;
  const isNodeChosen = claim.metadata.annotations?.['volume.kubernetes.io/selected-node'] !== undefined;
  return fieldOf(storageClass, 'volumeBindingMode') !== 'WaitForFirstConsumer' || isNodeChosen;
}

/** A provisioner that no release of the platform brings runs outside it. */
function isProvisionerReady(stage: Stage, storageClass: KubeObject): boolean {
  const provisioner = textOf(storageClass, 'provisioner');
  const releases = releasesOf(stage.plan).filter((release) => brings(release, provisioner));
  return releases.length === 0 || releases.some((release) => areReady(workloadsOf(stage.view, release)));
}

function brings(release: Release, provisioner: string): boolean {
  return release.rendering.objects.some((object) => object.kind === 'CSIDriver' && object.name === provisioner);
}

async function provision(stage: Stage, claim: KubeObject, storageClass: KubeObject): Promise<void> {
  const { name, namespace, uid = '' } = claim.metadata;
  await stage.client.apply({
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: {
      name: `pvc-${uid}`,
      annotations: { 'pv.kubernetes.io/provisioned-by': textOf(storageClass, 'provisioner') },
    },
    spec: {
      capacity: { storage: fieldOf(claim, 'spec', 'resources', 'requests', 'storage') ?? '1Gi' },
      accessModes: fieldOf(claim, 'spec', 'accessModes') ?? ['ReadWriteOnce'],
      volumeMode: fieldOf(claim, 'spec', 'volumeMode') ?? 'Filesystem',
      storageClassName: storageClass.metadata.name,
      persistentVolumeReclaimPolicy: textOf(storageClass, 'reclaimPolicy') || 'Delete',
      claimRef: { apiVersion: 'v1', kind: 'PersistentVolumeClaim', name, namespace: namespace ?? '', uid },
      hostPath: { path: `/volumes/${uid}` },
    },
  });
}
