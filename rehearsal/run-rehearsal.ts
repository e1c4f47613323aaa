import type { OutputFile } from '../src/model/output-file.ts';
import type { Plan } from '../src/model/plan.ts';
import { applyPatiently } from './api/apply-patiently.ts';
import { fluxVersion } from './bootstrap/flux-components.ts';
import { installFlux } from './bootstrap/bootstrap-flux.ts';
import { installAdopted } from './bootstrap/install-adopted.ts';
import { readDecryptionKeys } from './bootstrap/decryption-keys.ts';
import { loadPlan } from './load-plan.ts';
import { openStage } from './open-stage.ts';
import type { OpenStage } from './open-stage.ts';
import type { RehearsalInput } from './rehearsal-input.ts';
import { proveRecords } from './records/prove-records.ts';
import { createReport } from './report/create-report.ts';
import { isGood } from './report/rehearsal-report.ts';
import type { RehearsalReport } from './report/rehearsal-report.ts';
import { Narrator } from './report/narrator.ts';
import { writeReport } from './report/write-report.ts';
import { releasesOf } from './understudies/controller-of.ts';
import { areReady, workloadsOf } from './understudies/stage.ts';
import { Disturbances } from './trials/disturbances.ts';
import { tryDrift } from './trials/try-drift.ts';
import { tryRevision } from './trials/try-revision.ts';
import { unlessInterrupted } from './sandbox/unless-interrupted.ts';
import { kindsNotSimulated } from './understudies/not-simulated.ts';
import { Company } from './understudies/company.ts';
import { StillNotTrue, waitUntil } from './wait-until.ts';
import { Watch } from './watch/watch.ts';

/** One rehearsal, from an empty cluster to the report. Runs inside the sandbox; gives the exit code. */
export async function runRehearsal(input: RehearsalInput, interrupted: AbortSignal): Promise<number> {
  const { plan, notes: treeNotes } = await loadPlan(input.project, input.cluster, input.tree ?? input.project);
  const secrets = await readDecryptionKeys(plan, input.ageKeyFile);
  const narrator = new Narrator(input);
  narrator.say(`starting Kubernetes ${input.engine.kubernetes} and its nodes`);
  const stage = await unlessInterrupted(openStage(input, plan), interrupted);
  const watch = new Watch(stage, narrator, interrupted);
  const company = new Company();
  company.start(stage, { externals: stage.externals, schemas: stage.schemas, secrets, ...watch.company });
  const { notes, files, ...progress } = await startFlux(stage, watch, input, narrator, interrupted);
  const seen = watch.observations(progress.outcome);
  const records = await proveRecords(stage);
  const trials = progress.outcome === 'ready' ? await runTrials(stage, input, files, narrator) : {};
  const report = createReport(plan, {
    ...seen,
    ...progress,
    ...trials,
    records,
    notes: [...notesOn(plan, input), ...treeNotes, ...stage.notes, ...notes],
  });
  return finish(report, input, stage, narrator, interrupted);
}

interface Progress {
  readonly outcome: RehearsalReport['outcome'];
  readonly adopted: readonly string[];
  readonly notes: readonly string[];
  readonly restarts?: NonNullable<RehearsalReport['restarts']>;
  /** What bootstrap adds to the repository. */
  readonly files: readonly OutputFile[];
}

/** Everything from the empty cluster on. What does not even get so far is reported like what does not become Ready. */
async function startFlux(
  stage: OpenStage,
  watch: Watch,
  input: RehearsalInput,
  narrator: Narrator,
  interrupted: AbortSignal,
): Promise<Progress> {
  let adopted: readonly string[] = [];
  try {
    adopted = await unlessInterrupted(installBefore(stage, input, narrator), interrupted);
    const flux = await unlessInterrupted(installFlux(stage, input), interrupted);
    await stage.repository.commitWorkingTree(input.tree ?? input.project, flux.files);
    narrator.say(`starting Flux ${fluxVersion} on ${stage.plan.target.engine.source.url}`);
    await unlessInterrupted(watch.begin(), interrupted);
    for (const object of flux.sync) await applyPatiently(stage.client, object, 'flux');
    const disturbances = input.restart ? new Disturbances(stage) : undefined;
    const outcome = await watch.untilDone(input, disturbances);
    return {
      outcome,
      adopted,
      notes: [],
      files: flux.files,
      ...(disturbances === undefined ? {} : { restarts: disturbances.done }),
    };
  } catch (error) {
    if (!(error instanceof StillNotTrue)) throw error;
    return { outcome: 'timeout', adopted, notes: [error.message], files: [] };
  }
}

/** What is tried on a platform that is Ready. */
async function runTrials(
  stage: OpenStage,
  input: RehearsalInput,
  files: readonly OutputFile[],
  narrator: Narrator,
): Promise<Pick<RehearsalReport, 'drift' | 'prune'>> {
  if (input.drift) narrator.say('changing and deleting objects of every unit');
  const drift = input.drift ? { drift: await tryDrift(stage) } : {};
  if (input.prune === undefined) return drift;
  narrator.say(`applying revision ${input.prune}`);
  return { ...drift, prune: await tryRevision(stage, input.tree ?? input.project, input.prune, files) };
}

/** What Terraform would have done: the externals that wait for nothing, and the releases that the engine takes over. */
async function installBefore(stage: OpenStage, input: RehearsalInput, narrator: Narrator): Promise<string[]> {
  const first = stage.plan.externals.filter(({ after }) => after === undefined);
  await waitUntil('the declared externals are made', 60_000, () => first.every(({ id }) => stage.isMade(id)));
  const releases = releasesOf(stage.plan).filter(({ adopted }) => adopted);
  if (releases.length === 0) return [];
  narrator.say(`installing ${releases.map(({ name }) => name).join(', ')}, which the engine will take over`);
  const folder = `${stage.root}/helm`;
  const adopted = await installAdopted(stage.plan, {
    tree: input.tree ?? input.project,
    engine: input.engine,
    shelf: stage.shelf,
    kubeconfig: stage.credentials.files.kubeconfig,
    folder,
  });
  await waitUntil('what the engine will take over is Ready', 120_000, () =>
    releases.every((release) => areReady(workloadsOf(stage.view, release))),
  );
  return adopted;
}

function notesOn(plan: Plan, { engine }: RehearsalInput): string[] {
  const { target } = plan;
  const kinds = kindsNotSimulated(plan);
  const minor = engine.kubernetes.split('.').slice(0, 2).join('.');
  return [
    ...(target.kubernetes === minor
      ? []
      : [`the cluster runs Kubernetes ${target.kubernetes}; it was rehearsed on ${engine.kubernetes}`]),
    ...(target.engine.version === fluxVersion
      ? []
      : [`the cluster runs Flux ${target.engine.version}; it was rehearsed on ${fluxVersion}`]),
    ...(kinds.length === 0
      ? []
      : [`not simulated, and taken as Ready where nothing gives them a status: ${kinds.join(', ')}`]),
  ];
}

async function finish(
  report: RehearsalReport,
  input: RehearsalInput,
  stage: OpenStage,
  narrator: Narrator,
  interrupted: AbortSignal,
): Promise<number> {
  await writeReport(report, input, narrator);
  if (input.keep && report.outcome !== 'interrupted') {
    const enter = `nsenter --target ${narrator.outerProcess()} --user --net --mount`;
    narrator.say(`kept until Ctrl-C: ${enter} kubectl --kubeconfig ${stage.credentials.files.kubeconfig} get all -A`);
    await new Promise((resolve) => {
      interrupted.addEventListener('abort', resolve, { once: true });
    });
  }
  stage.view.stop();
  await stage.processes.stopAll();
  if (report.outcome === 'interrupted') return 130;
  return isGood(report) ? 0 : 1;
}
