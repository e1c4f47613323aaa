import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from '../engine/build-engine.ts';
import { programOf } from '../engine/build-engine.ts';
import type { ProcessSpec } from '../sandbox/processes.ts';
import { addresses } from './addresses.ts';
import type { Credentials } from './credentials.ts';

export interface FluxSettings {
  /** Where Flux lives, and where its own objects are. */
  readonly namespace: string;
  /** How long an unready dependency is left alone, as a Go duration; absent: Flux' own 30 s. Shorter only where order, not time, is tried. */
  readonly requeueDependency?: string;
  /** How many objects each controller works on at a time; absent: Flux' own 4. */
  readonly concurrent?: number;
}

const controllers = ['source-controller', 'kustomize-controller', 'helm-controller'] as const;

/** The three controllers of Flux that apply things, as `flux bootstrap` runs them: default flags, one replica. */
export async function fluxProcesses(
  engine: Engine,
  credentials: Credentials,
  root: string,
  settings: FluxSettings,
): Promise<ProcessSpec[]> {
  const storage = join(root, 'artifacts');
  await mkdir(storage);
  const env = {
    RUNTIME_NAMESPACE: settings.namespace,
    KUBECONFIG: credentials.files.kubeconfig,
    // The public internet is the proxy, and its certificates are our authority's.
    HTTPS_PROXY: addresses.proxy,
    HTTP_PROXY: addresses.proxy,
    NO_PROXY: '127.0.0.0/8,localhost',
    SSL_CERT_FILE: credentials.files.ca,
  };
  return controllers.map((name, index) => ({
    name,
    program: programOf(engine, name),
    env,
    args: [
      '--events-addr=',
      '--enable-leader-election=false',
      '--log-encoding=console',
      `--metrics-addr=127.0.0.1:${addresses.fluxPorts + index * 2}`,
      `--health-addr=127.0.0.1:${addresses.fluxPorts + index * 2 + 1}`,
      ...(settings.requeueDependency === undefined ? [] : [`--requeue-dependency=${settings.requeueDependency}`]),
      ...(settings.concurrent === undefined ? [] : [`--concurrent=${settings.concurrent}`]),
      ...(name === 'source-controller'
        ? [
            `--storage-path=${storage}`,
            `--storage-addr=${addresses.artifacts}`,
            `--storage-adv-addr=${addresses.artifacts}`,
          ]
        : []),
    ],
  }));
}
