import type { Construct } from 'constructs';
import { imagePolicy, type ImagePolicyProps } from '../../imports/crds/image.toolkit.fluxcd.io/v1/image-policy.ts';
import { imageRepository } from '../../imports/crds/image.toolkit.fluxcd.io/v1/image-repository.ts';
import { imageUpdateAutomation } from '../../imports/crds/image.toolkit.fluxcd.io/v1/image-update-automation.ts';
import {
  Cluster,
  Component,
  relyOn,
  Resource,
  type ExternalDefinition,
  type SecretHandle,
  type TrackedImage,
} from '../../src/authoring/index.ts';

/** Which tag of an image is wanted. */
export type TagPolicy = Pick<NonNullable<ImagePolicyProps['spec']>, 'policy' | 'filterTags'>;

/** The newest build of the main branch: tags `main-<commit>-<seconds>`, as the applications' pipelines push them. */
export const newestBuild: TagPolicy = {
  filterTags: { pattern: '^main-[a-f0-9]+-(?P<time>[0-9]+)$', extract: '$time' },
  policy: { numerical: { order: 'asc' } },
};

/**
 * The newest release of a major version whose tags have two parts (`18.4`), as PostgreSQL's have. A range of versions would find none of
 * them: Flux reads tags of three parts only (`ParseVersion` of fluxcd/pkg/version).
 */
export function newestMinor(major: number): TagPolicy {
  return {
    filterTags: { pattern: `^${major}\\.(?P<minor>[0-9]+)$`, extract: '$minor' },
    policy: { numerical: { order: 'asc' } },
  };
}

export interface ImageAutomationProps {
  /** The branch that updates are pushed to; a merge request brings them to the branch that Flux reads. */
  readonly branch: string;
  readonly author: { readonly name: string; readonly email: string };
  /** Bootstrap's Secret with write access to the repository. */
  readonly writeAccess: ExternalDefinition;
}

/**
 * Updates the tags in the cluster's `images.yaml` when newer images appear. It edits that source and never the compiled tree, which the
 * pipeline of the branch compiles anew.
 */
export class ImageAutomation extends Component {
  readonly #namespace: string;

  constructor(scope: Construct, props: ImageAutomationProps) {
    super(scope, 'image-automation');
    const { definition, repository } = Cluster.of(this);
    const { name, engine } = definition;
    this.#namespace = repository.namespace;
    const automation = new Resource(
      this,
      imageUpdateAutomation({
        metadata: { name, namespace: this.#namespace },
        spec: {
          interval: '5m',
          sourceRef: { kind: repository.kind, name: repository.name },
          git: {
            checkout: { ref: { branch: engine.source.branch } },
            commit: {
              author: props.author,
              messageTemplate:
                'Update images\n\n{{ range .Changed.Changes }}- {{ .OldValue }} to {{ .NewValue }}\n{{ end }}',
            },
            push: { branch: props.branch },
          },
          update: { path: `./clusters/${name}`, strategy: 'Setters' },
        },
      }),
    );
    relyOn(automation, props.writeAccess);
  }

  /** Follows an image of `images.yaml`; the objects belong to `scope`. `registry` is a Secret of type dockerconfigjson beside Flux. */
  track(scope: Construct, name: string, policy: TagPolicy, registry?: SecretHandle): TrackedImage {
    const image = Cluster.of(this).images.get(name);
    const metadata = { name, namespace: this.#namespace };
    const secretRef = registry === undefined ? {} : { secretRef: { name: registry.secret.name } };
    new Resource(scope, imageRepository({ metadata, spec: { image: image.repository, interval: '5m', ...secretRef } }));
    new Resource(scope, imagePolicy({ metadata, spec: { imageRepositoryRef: { name }, ...policy } }));
    return image;
  }
}
