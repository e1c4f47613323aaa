import { claimsOfManifest } from '../knowledge/claim-rules.ts';
import { createsSecrets } from '../knowledge/facts/creates-secrets.ts';
import { factsOfManifest } from '../knowledge/facts-of-manifest.ts';
import type { JsonObject } from '../model/json.ts';
import type { ObjectFacts } from '../model/object-facts.ts';
import type { RenderingRecord } from '../model/rendering.ts';
import { mentionsIn } from './mentions-in.ts';
import { identityOf } from './placed-object.ts';
import { scaledTargets, targetKey } from './scaled-targets.ts';
import { speechOf } from './speech-of.ts';
import { hookOf } from './unfold-objects.ts';
import { withKnownParts } from './with-known-parts.ts';
import { withoutMarks } from './without-marks.ts';

export interface ReleaseOfRecord {
  readonly namespace: string;
  /** Whether the upgrade counts. @default as the record's inputs say */
  readonly adopted?: boolean;
}

/** What the passes ask about the objects of a recorded release, by the reader that reads the tree's own objects. */
export function objectsOfRecord(record: RenderingRecord, release: ReleaseOfRecord): readonly ObjectFacts[] {
  const manifests = countedManifests(record, release);
  const scaled = scaledTargets(manifests);
  const objects = manifests.map((manifest) => readObject(manifest, scaled));
  const missing = missingSecrets(objects);
  if (missing.length === 0) return objects;
  return objects.map((facts, index) => {
    const mentions = mentionsIn(speechOf(manifests[index]!), missing);
    return mentions.length === 0 ? facts : { ...facts, mentions };
  });
}

/**
 * Manifests that are there once the release is: of an adopted one what an upgrade makes, else what an installation
 * does.
 */
export function countedManifests(
  record: RenderingRecord,
  { adopted = record.inputs.adopted === 'true' }: Pick<ReleaseOfRecord, 'adopted'> = {},
): readonly JsonObject[] {
  const others = new Set<string>(adopted ? record.only.install : record.only.upgrade);
  return others.size === 0 ? record.objects : record.objects.filter((object) => !others.has(identityOf(object)));
}

function readObject(manifest: JsonObject, scaled: ReadonlySet<string>): ObjectFacts {
  const known = withoutMarks(manifest);
  const facts = withKnownParts(factsOfManifest(known), manifest, scaled.has(targetKey(manifest)));
  const hook = hookOf(manifest);
  const claims = claimsOfManifest(known).map(withoutDash);
  return {
    ...facts,
    ...(facts.pods === undefined ? {} : { pods: { ...facts.pods, claims: facts.pods.claims.map(withoutDash) } }),
    ...(claims.length === 0 ? {} : { claims }),
    ...(hook === undefined ? {} : { hook }),
    ...(createsSecrets(known) ? { createsSecrets: true as const } : {}),
  };
}

type Claim = NonNullable<ObjectFacts['claims']>[number];

/** Many charts take a dash for "of no class at all", which Kubernetes writes as an empty name. */
function withoutDash(claim: Claim): Claim {
  return claim.storageClass === '-' ? { ...claim, storageClass: '' } : claim;
}

/** Names of Secrets that pods need and no object here is. */
function missingSecrets(objects: readonly ObjectFacts[]): readonly string[] {
  const made = new Set(objects.flatMap(({ kind, name }) => (kind === 'Secret' ? [name] : [])));
  const needed = objects.flatMap(({ pods }) => pods?.needs.secrets ?? []).map(({ name }) => name);
  return [...new Set(needed)].filter((name) => !made.has(name)).sort();
}
