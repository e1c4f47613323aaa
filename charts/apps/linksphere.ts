import type { Construct } from 'constructs';
import { linksphere, type LinksphereValues } from '../../imports/charts/linksphere/index.ts';
import {
  Component,
  declareFlow,
  HelmRelease,
  type SecretHandle,
  type TrackedImage,
  type NamespaceHandle,
} from '../../src/authoring/index.ts';
import type { IngressNginx } from '../ingress/ingress-nginx.ts';
import type { IssuerRef } from '../certificates/issuer-ref.ts';
import type { Postgres } from '../databases/postgres.ts';

export interface LinksphereProps {
  readonly namespace: NamespaceHandle;
  readonly images: { readonly frontend: TrackedImage; readonly backend: TrackedImage };
  /** Pulls the images. */
  readonly registry: SecretHandle;
  /** Becomes the backend's environment. */
  readonly environment: SecretHandle;
  readonly database: Postgres;
  /** The frontend is served at the domain, the backend at `api.` below it. */
  readonly domain: string;
  readonly ingress: IngressNginx;
  readonly issuer: IssuerRef;
}

/** LinkSphere: frontend and backend, by their own chart in this repository. */
export class Linksphere extends Component {
  constructor(scope: Construct, props: LinksphereProps) {
    super(scope, 'linksphere');
    const { images, namespace, ingress, issuer, domain } = props;
    const values: LinksphereValues = {
      imagePullSecrets: [props.registry.secret.name],
      frontend: { image: images.frontend.reference },
      backend: { image: images.backend.reference, environmentSecret: props.environment.secret.name },
    };
    const release = new HelmRelease(this, linksphere, { namespace, values });
    declareFlow(this, {
      from: release.pods('backend'),
      to: props.database,
      reason: 'The backend keeps its data in PostgreSQL',
    });
    ingress.publish(this, release.service('frontend'), { host: domain, issuer });
    ingress.publish(this, release.service('backend'), { host: `api.${domain}`, issuer });
  }
}
