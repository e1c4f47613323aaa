import { randomBytes } from 'node:crypto';
import type { KubeClient } from './kube-client.ts';
import type { KubeObject } from './kube-object.ts';

export interface EventText {
  readonly reason: string;
  readonly message: string;
  /** Who says it. */
  readonly component: string;
  /** Defaults to `Warning`. */
  readonly type?: 'Normal' | 'Warning';
}

/** Records an event about an object, as a component of Kubernetes would. */
export async function recordEvent(
  client: KubeClient,
  about: KubeObject,
  { reason, message, component, type = 'Warning' }: EventText,
): Promise<void> {
  const { name, namespace, uid, resourceVersion } = about.metadata;
  const now = new Date().toISOString();
  await client.create({
    apiVersion: 'v1',
    kind: 'Event',
    // Events about what is in no namespace stand in this one.
    metadata: { name: `${name}.${randomBytes(8).toString('hex')}`, namespace: namespace ?? 'default' },
    involvedObject: { apiVersion: about.apiVersion, kind: about.kind, name, namespace, uid, resourceVersion },
    reason,
    message,
    type,
    count: 1,
    firstTimestamp: now,
    lastTimestamp: now,
    source: { component },
  });
}
