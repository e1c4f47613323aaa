import type { IPodSpec } from 'kubernetes-models/v1/PodSpec';
import type { PostgresProps } from './postgres.ts';

/** User and group of the official image on Debian. */
const postgresId = 999;

/** The pod, at the level "restricted" of the Pod Security Standards. */
export function postgresPod(serviceAccountName: string, { image, database, credentials }: PostgresProps): IPodSpec {
  const ready = { exec: { command: ['sh', '-c', 'pg_isready --username "$POSTGRES_USER" --dbname "$POSTGRES_DB"'] } };
  return {
    serviceAccountName,
    automountServiceAccountToken: false,
    // A database that is told to stop finishes its checkpoint first.
    terminationGracePeriodSeconds: 120,
    securityContext: {
      runAsNonRoot: true,
      runAsUser: postgresId,
      runAsGroup: postgresId,
      fsGroup: postgresId,
      fsGroupChangePolicy: 'OnRootMismatch',
      seccompProfile: { type: 'RuntimeDefault' },
    },
    containers: [
      {
        name: 'postgres',
        image: image.reference,
        ports: [{ name: 'postgres', containerPort: 5432, protocol: 'TCP' }],
        env: [
          { name: 'POSTGRES_DB', value: database },
          { name: 'POSTGRES_USER', valueFrom: { secretKeyRef: credentials.key('username').ref } },
          { name: 'POSTGRES_PASSWORD', valueFrom: { secretKeyRef: credentials.key('password').ref } },
        ],
        securityContext: {
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        },
        startupProbe: { ...ready, periodSeconds: 5, failureThreshold: 60 },
        readinessProbe: { ...ready, periodSeconds: 10, timeoutSeconds: 5 },
        livenessProbe: { ...ready, periodSeconds: 20, timeoutSeconds: 5, failureThreshold: 6 },
        resources: { requests: { cpu: '250m', memory: '512Mi' }, limits: { memory: '1Gi' } },
        volumeMounts: [
          // From 18 on the image keeps its data in a folder of its version below this one.
          { name: 'data', mountPath: '/var/lib/postgresql' },
          { name: 'run', mountPath: '/var/run/postgresql' },
          { name: 'tmp', mountPath: '/tmp' },
        ],
      },
    ],
    volumes: [
      { name: 'run', emptyDir: {} },
      { name: 'tmp', emptyDir: {} },
    ],
  };
}
