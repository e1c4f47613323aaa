// Made by "strata import" (see 'aws-ebs-csi-driver' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { AwsEbsCsiDriverValues } from './values.ts';

export type { AwsEbsCsiDriverValues };

type Services = never;
type Workloads = 'ebsCsiController' | 'ebsCsiNode' | 'ebsCsiNodeWindows';

/** Chart aws-ebs-csi-driver 2.64.0, application 1.64.0. */
export const awsEbsCsiDriver: ImportedChart<AwsEbsCsiDriverValues, Services, Workloads> = {
  name: 'aws-ebs-csi-driver',
  version: '2.64.0',
  appVersion: '1.64.0',
  repository: 'https://kubernetes-sigs.github.io/aws-ebs-csi-driver',
  oci: 'oci://registry.k8s.io/provider-aws/charts/aws-ebs-csi-driver',
  content: 'sha256:63adab379337172184f5af58c62f63332563b83254b2c78b0b8b928ccc5b6cd2',
  namespace: 'kube-system',
  kubeVersion: '>=1.17.0-0',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: ['groupsnapshot.storage.k8s.io', 'snapshot.storage.k8s.io'] },
};
