import { join } from 'node:path';
import { httpsUrl } from './bootstrap/flux-sync.ts';
import { createNodes } from './bootstrap/create-nodes.ts';
import { Externals } from './bootstrap/externals.ts';
import { applyPatiently } from './api/apply-patiently.ts';
import { ClusterView } from './api/cluster-view.ts';
import { createCredentials } from './control-plane/credentials.ts';
import type { Credentials } from './control-plane/credentials.ts';
import { startControlPlane } from './control-plane/start-control-plane.ts';
import type { RehearsalInput } from './rehearsal-input.ts';
import { Processes } from './sandbox/processes.ts';
import { prepareSandbox } from './sandbox/prepare-sandbox.ts';
import { readCrdSchemas } from './standins/stand-in-crd.ts';
import type { CrdSchemas } from './standins/stand-in-crd.ts';
import type { Stage } from './understudies/stage.ts';
import { chartSite } from './world/chart-site.ts';
import { fillChartShelf } from './world/chart-shelf.ts';
import type { ShelvedChart } from './world/chart-shelf.ts';
import { createGitRepository } from './world/git-repository.ts';
import type { GitRepository } from './world/git-repository.ts';
import { gitSite } from './world/git-site.ts';
import { ociSite } from './world/oci-site.ts';
import { MirrorArchives } from './world/mirror-archives.ts';
import { servePinnedDigests } from './world/pinned-digests.ts';
import { startProxy } from './world/start-proxy.ts';
import type { Proxy } from './world/start-proxy.ts';
import type { Plan } from '../src/model/plan.ts';
import { loadLock } from '../src/import/lock/import-lock.ts';

/** An empty cluster with nodes, and the public world around it. */
export interface OpenStage extends Stage {
  readonly root: string;
  readonly processes: Processes;
  readonly credentials: Credentials;
  readonly externals: Externals;
  readonly schemas: CrdSchemas;
  readonly shelf: readonly ShelvedChart[];
  readonly repository: GitRepository;
  readonly proxy: Proxy;
  /** What the reader of the report must know of this world. */
  readonly notes: readonly string[];
}

/** Starts everything that is there before Flux. */
export async function openStage(input: RehearsalInput, plan: Plan): Promise<OpenStage> {
  const given = [input.tree, input.mirror, input.ageKeyFile].filter((path) => path !== undefined);
  const root = await prepareSandbox([input.project, input.engine.folder, process.execPath, ...given]);
  // What Node, Git and Helm keep on disk goes where nothing stays.
  Object.assign(process.env, {
    HOME: join(root, 'home'),
    TMPDIR: join(root, 'tmp'),
    XDG_CACHE_HOME: join(root, 'home'),
    XDG_CONFIG_HOME: join(root, 'home'),
  });
  const processes = new Processes(join(root, 'logs'), {
    PATH: process.env['PATH'],
    HOME: join(root, 'home'),
    TMPDIR: join(root, 'tmp'),
  });
  const [credentials, schemas] = await Promise.all([
    createCredentials(join(root, 'pki')),
    readCrdSchemas(input.project),
  ]);
  const [client, { charts: shelf, notes: shelfNotes }, repository] = await Promise.all([
    startControlPlane(input.engine, credentials, root, processes),
    fillChartShelf(plan, await mirrorOf(input), schemas),
    createGitRepository(join(root, 'repository.git'), plan.target.engine.source.branch, join(root, 'home')),
  ]);
  const proxy = await startProxy(credentials.authority, [
    gitSite(httpsUrl(plan.target.engine.source.url), repository.path),
    chartSite(shelf),
    ociSite(shelf),
  ]);
  const view = new ClusterView(client);
  await view.start();
  await createNodes(client, plan.target, input.engine.kubernetes);
  const externals = new Externals(plan);
  const { objects, notes } = servePinnedDigests(plan, shelf);
  for (const object of objects) await applyPatiently(client, object);
  return {
    plan,
    view,
    client,
    authority: credentials.authority,
    schemas,
    isMade: (id) => externals.isMade(id),
    root,
    processes,
    credentials,
    externals,
    shelf,
    repository,
    proxy,
    notes: [...shelfNotes, ...notes],
  };
}

async function mirrorOf({ mirror, project }: RehearsalInput): Promise<MirrorArchives | undefined> {
  return mirror === undefined ? undefined : MirrorArchives.open(mirror, await loadLock(project));
}
