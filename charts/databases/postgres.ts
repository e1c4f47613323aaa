import type { Construct } from 'constructs';
import { Service } from 'kubernetes-models/v1/Service';
import { ServiceAccount } from 'kubernetes-models/v1/ServiceAccount';
import { StatefulSet } from 'kubernetes-models/apps/v1/StatefulSet';
import {
  Component,
  podsWith,
  Resource,
  type PodPort,
  type Reachable,
  type SecretHandle,
  type StorageClassHandle,
  type TrackedImage,
  type NamespaceHandle,
} from '../../src/authoring/index.ts';
import { postgresPod } from './postgres-pod.ts';

export interface PostgresProps {
  readonly namespace: NamespaceHandle;
  /** The official image of PostgreSQL 18 or later, on Debian. */
  readonly image: TrackedImage;
  /** Name of the database that is made at the first start. */
  readonly database: string;
  /** Of the database's owner. */
  readonly credentials: SecretHandle<'username' | 'password'>;
  readonly storageClass: StorageClassHandle;
  readonly storageSize: string;
}

/** One PostgreSQL with its volume: for a database whose users can wait the minutes that its restart takes. */
export class Postgres extends Component implements Reachable {
  readonly endpoint: Reachable['endpoint'];
  readonly ports: readonly PodPort[] = [{ name: 'postgres', port: 5432 }];
  /** Where clients reach it. */
  readonly host: string;
  readonly database: string;

  constructor(scope: Construct, name: string, props: PostgresProps) {
    super(scope, name);
    const namespace = props.namespace.name;
    const labels = { 'app.kubernetes.io/name': name };
    this.endpoint = podsWith(props.namespace, labels, name).endpoint;
    this.host = `${name}.${namespace}.svc`;
    this.database = props.database;

    const metadata = { name, namespace, labels };
    new Resource(this, new ServiceAccount({ metadata, automountServiceAccountToken: false }));
    new Resource(
      this,
      new Service({
        metadata,
        spec: {
          clusterIP: 'None',
          selector: labels,
          ports: [{ name: 'postgres', port: 5432, targetPort: 'postgres', protocol: 'TCP' }],
        },
      }),
    );
    new Resource(
      this,
      new StatefulSet({
        metadata,
        spec: {
          serviceName: name,
          replicas: 1,
          selector: { matchLabels: labels },
          template: { metadata: { labels }, spec: postgresPod(name, props) },
          volumeClaimTemplates: [
            {
              apiVersion: 'v1',
              kind: 'PersistentVolumeClaim',
              metadata: { name: 'data' },
              spec: {
                storageClassName: props.storageClass.storageClassName,
                accessModes: ['ReadWriteOnce'],
                resources: { requests: { storage: props.storageSize } },
              },
            },
          ],
        },
      }),
    );
  }
}
