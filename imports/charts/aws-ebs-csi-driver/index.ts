// Made by "strata import" (see 'aws-ebs-csi-driver' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { AwsEbsCsiDriverValues } from './values.ts';

export type { AwsEbsCsiDriverValues };

/** Chart aws-ebs-csi-driver 2.64.0, application 1.64.0. */
export const awsEbsCsiDriver: ImportedChart<AwsEbsCsiDriverValues, 'ebsCsiController' | 'ebsCsiControllerProvisioner' | 'ebsCsiControllerAttacher' | 'ebsCsiControllerResizer' | 'ebsCsiControllerLivenessProbe' | 'ebsCsiControllerSnapshotter' | 'ebsCsiNode', 'ebsCsiNodeWindows' | 'ebsCsiNode' | 'ebsCsiController'> = {
  name: 'aws-ebs-csi-driver',
  version: '2.64.0',
  appVersion: '1.64.0',
  repository: 'https://kubernetes-sigs.github.io/aws-ebs-csi-driver',
  oci: 'oci://registry.k8s.io/provider-aws/charts/aws-ebs-csi-driver',
  namespace: 'kube-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    ebsCsiController: 'ebs-csi-controller',
    ebsCsiControllerProvisioner: 'ebs-csi-controller-provisioner',
    ebsCsiControllerAttacher: 'ebs-csi-controller-attacher',
    ebsCsiControllerResizer: 'ebs-csi-controller-resizer',
    ebsCsiControllerLivenessProbe: 'ebs-csi-controller-liveness-probe',
    ebsCsiControllerSnapshotter: 'ebs-csi-controller-snapshotter',
    ebsCsiNode: 'ebs-csi-node',
  },
  workloads: {
    ebsCsiNodeWindows: 'DaemonSet/ebs-csi-node-windows',
    ebsCsiNode: 'DaemonSet/ebs-csi-node',
    ebsCsiController: 'Deployment/ebs-csi-controller',
  },
};
